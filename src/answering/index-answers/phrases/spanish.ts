import type { Phrases } from './phrases.ts';

/** Spanish. */
export const SPANISH: Phrases = {
  unknownOutlet: 'un medio sin nombrar',
  undatedDate: 'sin fecha',
  or: 'o',
  and: 'y',
  articles: (count) => `${count} artículo${count === 1 ? '' : 's'}`,
  outlets: (count) => `${count} medio${count === 1 ? '' : 's'}`,
  mention: (count, what, scope) =>
    `${count} artículo${count === 1 ? ' menciona' : 's mencionan'} ${what}${scope}`,
  outletsMention: (count, what, scope) =>
    `${count} medio${count === 1 ? ' menciona' : 's mencionan'} ${what}${scope}`,
  holds: (articles, outlets, scope) => `La cobertura tiene ${articles} de ${outlets}${scope}`,
  newest: (listed) => `los ${listed} más recientes son estos`,
  mostOften: (listed) => `los ${listed} con más artículos son estos`,
  copies: (repeats, different) =>
    `${repeats} de ellos ${repeats === 1 ? 'repite' : 'repiten'} el texto de otro: contados una vez, ${different === 1 ? 'es' : 'son'} ${different}`,
  undated: (count) => `${count} de ellos no ${count === 1 ? 'tiene' : 'tienen'} fecha`,
  earliest: 'El más antiguo',
  latest: 'El más reciente',
  first: (what) => `El primer artículo de la cobertura que menciona ${what}`,
  last: (what) => `El último artículo de la cobertura que menciona ${what}`,
  asEarly: 'Por su fecha, igual de antiguos',
  asLate: 'Por su fecha, igual de recientes',
  undatedToo: (count) =>
    `${count} artículo${count === 1 ? ' sin fecha también lo menciona y puede' : 's sin fecha también lo mencionan y pueden'} ser más antiguo${count === 1 ? '' : 's'} o más reciente${count === 1 ? '' : 's'}`,
  noneDated: (count, what) =>
    `${count} artículo${count === 1 ? ' menciona' : 's mencionan'} ${what}, sin fecha: no se puede saber cuál fue el primero`,
  none: (what, scope) => `Ningún artículo de la cobertura menciona ${what}${scope}.`,
  noArticle: (scope) => `La cobertura no tiene ningún artículo${scope}.`,
  elsewhere: (count) => `Sin ese límite hay ${count}.`,
  byWords: 'Contado por las palabras, en todas sus formas, y no por el significado.',
  leftOut: (count) =>
    `${count} artículo${count === 1 ? ' sin fecha contaría' : 's sin fecha contarían'} también sin las fechas.`,
  imprecise: (count) =>
    `${count} de los artículos solo ${count === 1 ? 'tiene' : 'tienen'} mes o año, y ${count === 1 ? 'puede' : 'pueden'} ser de fuera de ese tiempo.`,
};
