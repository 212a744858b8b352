import type { Phrases } from './phrases.ts';

/** French. */
export const FRENCH: Phrases = {
  unknownOutlet: 'un média non nommé',
  undatedDate: 'non daté',
  or: 'ou',
  and: 'et',
  articles: (count) => `${count} article${count < 2 ? '' : 's'}`,
  outlets: (count) => `${count} média${count < 2 ? '' : 's'}`,
  mention: (count, what, scope) =>
    `${count} article${count < 2 ? ' mentionne' : 's mentionnent'} ${what}${scope}`,
  outletsMention: (count, what, scope) =>
    `${count} média${count < 2 ? ' mentionne' : 's mentionnent'} ${what}${scope}`,
  holds: (articles, outlets, scope) => `La couverture compte ${articles} de ${outlets}${scope}`,
  newest: (listed) => `les ${listed} plus récents sont ceux-ci`,
  mostOften: (listed) => `les ${listed} qui ont le plus d’articles sont ceux-ci`,
  copies: (repeats, different) =>
    `${repeats} d’entre eux ${repeats < 2 ? 'répète' : 'répètent'} le texte d’un autre : comptés une fois, il y en a ${different}`,
  undated: (count) => `${count} d’entre eux ${count < 2 ? 'n’est pas daté' : 'ne sont pas datés'}`,
  earliest: 'Le plus ancien',
  latest: 'Le plus récent',
  first: (what) => `Le premier article de la couverture à mentionner ${what}`,
  last: (what) => `Le dernier article de la couverture à mentionner ${what}`,
  asEarly: 'D’après leur date, tout aussi anciens',
  asLate: 'D’après leur date, tout aussi récents',
  undatedToo: (count) =>
    `${count} article${count < 2 ? ' non daté en parle' : 's non datés en parlent'} aussi, plus ancien${count < 2 ? '' : 's'} ou plus récent${count < 2 ? '' : 's'} peut-être`,
  noneDated: (count, what) =>
    `${count} article${count < 2 ? ' mentionne' : 's mentionnent'} ${what}, sans date : impossible de dire lequel est le premier`,
  none: (what, scope) => `Aucun article de la couverture ne mentionne ${what}${scope}.`,
  noArticle: (scope) => `La couverture n’a aucun article${scope}.`,
  elsewhere: (count) => `Sans cette limite, il y en a ${count}.`,
  byWords: 'Compté d’après les mots, sous toutes leurs formes, et non d’après le sens.',
  leftOut: (count) =>
    `${count} article${count < 2 ? ' non daté compterait' : 's non datés compteraient'} aussi sans les dates.`,
  imprecise: (count) =>
    `${count} des articles ${count < 2 ? 'n’est daté' : 'ne sont datés'} qu’au mois ou à l’année, peut-être hors de cette période.`,
};
