import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Locale } from './locales.ts';
import { nl } from './nl/index.ts';

/** What a language has so far; what is missing is said in English. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything that Dateline says, by language. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { en, nl, de, fr, es };
