/** A language tag as a word of a language: `nl` as `Dutch`; a text that is no tag as it is. */
export function languageName(tag: string, inLanguage = 'en'): string {
  if (!/^[a-z]{2,3}$/i.test(tag)) return tag;
  return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
