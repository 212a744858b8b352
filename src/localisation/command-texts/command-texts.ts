import type { Locale } from '../locales.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** What a language calls commands and their options. English is what the commands say themselves. */
export interface CommandTexts {
  /** By the English name. Discord allows 32 letters, digits, `-` and `_`; spaces in menus alone. */
  readonly names: Readonly<Record<string, string>>;
  /** By the English names from the command down, with spaces between; `*` for every command that has the option. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** Choices of options, by the English name. */
  readonly choices: Readonly<Record<string, string>>;
}

/** In every language but English. */
export const COMMAND_TEXTS: Readonly<Record<Exclude<Locale, 'en'>, CommandTexts>> = {
  nl,
  de,
  fr,
  es,
};

/** What a language calls a command, and how it describes it; as in English where it says nothing of it. */
export function commandText(
  { name, description }: { readonly name: string; readonly description: string },
  locale: Locale,
): { readonly name: string; readonly description: string } {
  if (locale === 'en') return { name, description };
  const { names, descriptions } = COMMAND_TEXTS[locale];
  return { name: names[name] ?? name, description: descriptions[name] ?? description };
}
