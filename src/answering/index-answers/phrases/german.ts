import type { Phrases } from './phrases.ts';

/** German. */
export const GERMAN: Phrases = {
  unknownOutlet: 'ein nicht genanntes Medium',
  undatedDate: 'undatiert',
  or: 'oder',
  and: 'und',
  articles: (count) => `${count} Artikel`,
  outlets: (count) => `${count} ${count === 1 ? 'Medium' : 'Medien'}`,
  mention: (count, what, scope) =>
    `${count} Artikel ${count === 1 ? 'erwähnt' : 'erwähnen'} ${what}${scope}`,
  outletsMention: (count, what, scope) =>
    `${count} ${count === 1 ? 'Medium erwähnt' : 'Medien erwähnen'} ${what}${scope}`,
  holds: (articles, outlets, scope) =>
    `Die Berichterstattung umfasst ${articles} aus ${outlets}${scope}`,
  newest: (listed) => `die neuesten ${listed} sind diese`,
  mostOften: (listed) => `die ${listed} mit den meisten Artikeln sind diese`,
  copies: (repeats, different) =>
    `${repeats} davon ${repeats === 1 ? 'wiederholt' : 'wiederholen'} den Text eines anderen: einmal gezählt ${different === 1 ? 'ist' : 'sind'} es ${different}`,
  undated: (count) => `${count} davon ${count === 1 ? 'ist' : 'sind'} undatiert`,
  earliest: 'Der früheste',
  latest: 'Der neueste',
  first: (what) => `Der erste Artikel der Berichterstattung, der ${what} erwähnt`,
  last: (what) => `Der letzte Artikel der Berichterstattung, der ${what} erwähnt`,
  asEarly: 'Nach ihrem Datum ebenso früh',
  asLate: 'Nach ihrem Datum ebenso spät',
  undatedToo: (count) =>
    `Auch ${count} undatierte${count === 1 ? 'r' : ''} Artikel ${count === 1 ? 'erwähnt' : 'erwähnen'} es und ${count === 1 ? 'kann' : 'können'} älter oder neuer sein`,
  noneDated: (count, what) =>
    `${count} Artikel ${count === 1 ? 'erwähnt' : 'erwähnen'} ${what}, alle undatiert: was zuerst kam, lässt sich nicht sagen`,
  none: (what, scope) => `Kein Artikel der Berichterstattung erwähnt ${what}${scope}.`,
  noArticle: (scope) => `Die Berichterstattung hat keinen Artikel${scope}.`,
  elsewhere: (count) => `Ohne diese Einschränkung ${count === 1 ? 'ist' : 'sind'} es ${count}.`,
  byWords: 'Gezählt nach den Wörtern, in allen ihren Formen, und nicht nach der Bedeutung.',
  leftOut: (count) =>
    `${count} undatierte${count === 1 ? 'r' : ''} Artikel ${count === 1 ? 'würde' : 'würden'} ohne die Daten mitzählen.`,
  imprecise: (count) =>
    `${count} der Artikel ${count === 1 ? 'ist' : 'sind'} nur auf Monat oder Jahr datiert und ${count === 1 ? 'kann' : 'können'} von außerhalb dieser Zeit sein.`,
};
