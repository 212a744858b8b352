/** What was understood of a question. */
export const understood = {
  onlyOutlet: 'Seulement les articles de {{outlet}}',
  notOutlet: 'Aucun article de {{outlet}}',
  published: 'Publié : {{days, days}}',
  publishedFrom: 'Publié à partir de : {{date, edtf}}',
  publishedUntil: 'Publié jusqu’à : {{date, edtf}}',
  preferred: 'Articles préférés : {{days, days}}',
  preferredFrom: 'Articles préférés à partir de : {{date, edtf}}',
  preferredUntil: 'Articles préférés jusqu’à : {{date, edtf}}',
  onlyLanguage: 'Seulement les articles dans cette langue : {{language, language}}',
  newest: 'La situation actuelle : à qualité égale, les articles les plus récents viennent d’abord',
  counted: 'Compté dans l’index',
  readAs: 'Lu comme : {{question}}',
  because: '{{what}}, parce que vous avez écrit « {{words}} »',
} as const;
