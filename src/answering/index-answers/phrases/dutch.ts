import type { Phrases } from './phrases.ts';

/** Dutch. */
export const DUTCH: Phrases = {
  unknownOutlet: 'een niet genoemd medium',
  undatedDate: 'ongedateerd',
  or: 'of',
  and: 'en',
  articles: (count) => `${count} artikel${count === 1 ? '' : 'en'}`,
  outlets: (count) => `${count} ${count === 1 ? 'medium' : 'media'}`,
  mention: (count, what, scope) =>
    `${count} artikel${count === 1 ? ' noemt' : 'en noemen'} ${what}${scope}`,
  outletsMention: (count, what, scope) =>
    `${count} ${count === 1 ? 'medium noemt' : 'media noemen'} ${what}${scope}`,
  holds: (articles, outlets, scope) => `De berichtgeving telt ${articles} uit ${outlets}${scope}`,
  newest: (listed) => `de nieuwste ${listed} zijn deze`,
  mostOften: (listed) => `de ${listed} met de meeste artikelen zijn deze`,
  copies: (repeats, different) =>
    `${repeats} daarvan ${repeats === 1 ? 'herhaalt' : 'herhalen'} de tekst van een ander: één keer geteld ${different === 1 ? 'is' : 'zijn'} het er ${different}`,
  undated: (count) => `${count} daarvan ${count === 1 ? 'is' : 'zijn'} ongedateerd`,
  earliest: 'Het oudste',
  latest: 'Het nieuwste',
  first: (what) => `Het eerste artikel in de berichtgeving dat ${what} noemt`,
  last: (what) => `Het laatste artikel in de berichtgeving dat ${what} noemt`,
  asEarly: 'Naar hun datum even vroeg',
  asLate: 'Naar hun datum even laat',
  undatedToo: (count) =>
    `Ook ${count} ongedateerd${count === 1 ? ' artikel noemt' : 'e artikelen noemen'} het, en ${count === 1 ? 'kan' : 'kunnen'} ouder of nieuwer zijn`,
  noneDated: (count, what) =>
    `${count} artikel${count === 1 ? ' noemt' : 'en noemen'} ${what}, alle ongedateerd: wat het eerst kwam is niet te zeggen`,
  none: (what, scope) => `Geen artikel in de berichtgeving noemt ${what}${scope}.`,
  noArticle: (scope) => `De berichtgeving heeft geen artikel${scope}.`,
  elsewhere: (count) => `Zonder die beperking ${count === 1 ? 'is' : 'zijn'} het er ${count}.`,
  byWords: 'Geteld naar de woorden, in al hun vormen, en niet naar betekenis.',
  leftOut: (count) =>
    `${count} ongedateerd${count === 1 ? ' artikel zou' : 'e artikelen zouden'} meetellen zonder de datums.`,
  imprecise: (count) =>
    `${count} van de artikelen ${count === 1 ? 'is' : 'zijn'} alleen op maand of jaar gedateerd, en ${count === 1 ? 'kan' : 'kunnen'} van buiten die tijd zijn.`,
};
