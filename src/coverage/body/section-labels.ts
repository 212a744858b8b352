/** Names of sections that sites print over an article, and that plain-text copies glue to its first word. */
export const SECTION_LABELS: readonly string[] = (
  'Analysis|Arts|Business|Celebrities|Celebrity|Culture|Economy|Education|Entertainment|Exclusive|Fashion|' +
  'Finance|Gossip|Health|International|Lifestyle|Local|Movies|Music|News|Opinion|Politics|Regional|Science|' +
  'Showbiz|Society|Sport|Sports|Style|Technology|Travel|World|' +
  'Achtergrond|Binnenland|Buitenland|Cultuur|Economie|Film|Gezondheid|Media|Muziek|Nieuws|Opinie|Politiek|' +
  'Regio|Reizen|Royalty|Show|Wetenschap|' +
  'Gesellschaft|Kultur|Nachrichten|Politik|Promis|Wirtschaft|Wissenschaft|' +
  'Actualités|Monde|Politique|People|Santé|Société|' +
  'Actualidad|Cultura|Deportes|Economía|Famosos|Gente|Mundo|Política|Sociedad'
).split('|');

const GLUED = new RegExp(`^(?:${SECTION_LABELS.join('|')})(?=\\p{Lu}\\p{Ll}*[ ’'])`, 'u');

/**
 * Takes a section label off the very first word of a text when a capital follows it without a space:
 * `CelebritiesEr is …` becomes `Er is …`. Any other word keeps its inner capital (`DailyWire reports`).
 */
export function withoutSectionLabel(text: string): string {
  return text.replace(GLUED, '');
}
