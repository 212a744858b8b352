/** The languages that Dateline speaks with people, as i18next and Discord name them; `en` is complete by definition. */
export const LOCALES = ['en', 'nl', 'de', 'fr', 'es'] as const;

export type Locale = (typeof LOCALES)[number];

/** Which of them a BCP 47 tag asks for, by its primary language: `en-GB` is `en`; what is not spoken is `en`. */
export function localeOf(tag: string | null | undefined): Locale {
  const [primary] = (tag ?? '').toLowerCase().split(/[-_]/, 1);
  return LOCALES.find((locale) => locale === primary) ?? 'en';
}

/** The tag by which `Intl` writes dates and numbers: English ones with the day before the month. */
export function intlTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
