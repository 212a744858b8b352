/** What was understood of a question. */
export const understood = {
  onlyOutlet: 'Nur Artikel von {{outlet}}',
  notOutlet: 'Keine Artikel von {{outlet}}',
  published: 'Veröffentlicht: {{days, days}}',
  publishedFrom: 'Veröffentlicht ab {{date, edtf}}',
  publishedUntil: 'Veröffentlicht bis {{date, edtf}}',
  preferred: 'Artikel aus dieser Zeit bevorzugt: {{days, days}}',
  preferredFrom: 'Artikel ab {{date, edtf}} bevorzugt',
  preferredUntil: 'Artikel bis {{date, edtf}} bevorzugt',
  onlyLanguage: 'Nur Artikel in dieser Sprache: {{language, language}}',
  newest: 'Wie es jetzt ist: von gleich guten Artikeln kommen die neuesten zuerst',
  counted: 'Im Index gezählt',
  readAs: 'Gelesen als: {{question}}',
  because: '{{what}}, weil du „{{words}}“ geschrieben hast',
} as const;
