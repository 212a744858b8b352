import { createInstance, type TFunction } from 'i18next';
import { completePlurals } from './complete-plurals.ts';
import { TEXTS } from './texts.ts';
import { addFormats } from './formats.ts';
import { LOCALES, type Locale } from './locales.ts';
import './i18next-types.ts';

/** How one language says things: `t('coverage.articles', { count: 3 })` is `3 articles`. */
export interface Words {
  readonly locale: Locale;
  readonly t: TFunction;
}

const catalogue = createInstance({
  resources: Object.fromEntries(
    LOCALES.map((locale) => [locale, { translation: completePlurals(TEXTS[locale], locale) }]),
  ),
  supportedLngs: LOCALES,
  fallbackLng: 'en',
  // What is said is text, not HTML: each surface escapes for itself.
  interpolation: { escapeValue: false },
  initAsync: false,
});
void catalogue.init();
addFormats(catalogue);

const WORDS: ReadonlyMap<Locale, Words> = new Map(
  LOCALES.map((locale) => [locale, { locale, t: catalogue.getFixedT(locale) }]),
);

/** Whether the catalogue has a text for a key and what is put into it. */
export function isKnown(key: string, values: Readonly<Record<string, unknown>>): boolean {
  return catalogue.exists(key, { ...values });
}

/** The words of a language. */
export function wordsIn(locale: Locale): Words {
  return WORDS.get(locale) ?? ENGLISH;
}

export const ENGLISH: Words = { locale: 'en', t: catalogue.getFixedT('en') };
