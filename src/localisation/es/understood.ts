/** What was understood of a question. */
export const understood = {
  onlyOutlet: 'Solo artículos de {{outlet}}',
  notOutlet: 'Ningún artículo de {{outlet}}',
  published: 'Publicado: {{days, days}}',
  publishedFrom: 'Publicado desde {{date, edtf}}',
  publishedUntil: 'Publicado hasta {{date, edtf}}',
  preferred: 'Se prefieren artículos de {{days, days}}',
  preferredFrom: 'Se prefieren artículos desde {{date, edtf}}',
  preferredUntil: 'Se prefieren artículos hasta {{date, edtf}}',
  onlyLanguage: 'Solo artículos en {{language, language}}',
  newest: 'Cómo están las cosas ahora: entre artículos igual de buenos, primero los más recientes',
  counted: 'Contado en el índice',
  readAs: 'Leído como: {{question}}',
  because: '{{what}}, porque escribiste «{{words}}»',
} as const;
