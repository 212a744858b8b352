/** What was understood of a question. */
export const understood = {
  onlyOutlet: 'Alleen artikelen van {{outlet}}',
  notOutlet: 'Geen artikelen van {{outlet}}',
  published: 'Gepubliceerd {{days, days}}',
  publishedFrom: 'Gepubliceerd op of na {{date, edtf}}',
  publishedUntil: 'Gepubliceerd op of voor {{date, edtf}}',
  preferred: 'Artikelen van {{days, days}} hebben voorrang',
  preferredFrom: 'Artikelen vanaf {{date, edtf}} hebben voorrang',
  preferredUntil: 'Artikelen tot en met {{date, edtf}} hebben voorrang',
  onlyLanguage: 'Alleen artikelen in het {{language, language}}',
  newest: 'Hoe het nu is: van even goede artikelen komen de nieuwste eerst',
  counted: 'Geteld in de index',
  readAs: 'Gelezen als: {{question}}',
  because: '{{what}}, omdat je ‘{{words}}’ schreef',
} as const;
