const NAMES: Readonly<Record<string, string>> = {
  dutch: 'nl',
  nederlands: 'nl',
  english: 'en',
  engels: 'en',
  french: 'fr',
  français: 'fr',
  german: 'de',
  deutsch: 'de',
  duits: 'de',
  frans: 'fr',
  spaans: 'es',
  italiaans: 'it',
  portugees: 'pt',
  englisch: 'en',
  niederländisch: 'nl',
  anglais: 'en',
  inglés: 'en',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  português: 'pt',
  spanish: 'es',
  español: 'es',
};

/** ISO 639-2 codes in use, where a two-letter one exists. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  eng: 'en',
  nld: 'nl',
  dut: 'nl',
  fra: 'fr',
  fre: 'fr',
  deu: 'de',
  ger: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
};

/**
 * The primary tag of a language as metadata writes it: `en-GB`, `nl_NL`, `English` become `en`, `nl`, `en`.
 * `null` for what names no language.
 */
export function languageTag(text: string): string | null {
  const [first = ''] = text.trim().split(/[,;.]/);
  const folded = first.trim().toLowerCase().normalize('NFC');
  const named = NAMES[folded];
  if (named !== undefined) return named;
  const [, primary = ''] = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8})*$/.exec(folded) ?? [];
  if (primary === '' || /^(?:und|xx|zxx|mul|mis)$/.test(primary)) return null;
  return THREE_LETTERS[primary] ?? primary;
}
