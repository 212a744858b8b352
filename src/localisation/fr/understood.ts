/** What was understood of a question. */
export const understood = {
  onlyOutlet: 'Seulement les articles de {{outlet}}',
  notOutlet: 'Aucun article de {{outlet}}',
  published: 'Publié\u00a0: {{days, days}}',
  publishedFrom: 'Publié à partir de\u00a0: {{date, edtf}}',
  publishedUntil: 'Publié jusqu’à\u00a0: {{date, edtf}}',
  preferred: 'Articles préférés\u00a0: {{days, days}}',
  preferredFrom: 'Articles préférés à partir de\u00a0: {{date, edtf}}',
  preferredUntil: 'Articles préférés jusqu’à\u00a0: {{date, edtf}}',
  onlyLanguage: 'Seulement les articles dans cette langue\u00a0: {{language, language}}',
  newest:
    'La situation actuelle\u00a0: à qualité égale, les articles les plus récents viennent d’abord',
  counted: 'Compté dans l’index',
  readAs: 'Lu comme\u00a0: {{question}}',
  because: '{{what}}, parce que vous avez écrit «\u00a0{{words}}\u00a0»',
} as const;
