import type { Phrases } from './phrases.ts';

/** English, the British way. */
export const ENGLISH: Phrases = {
  unknownOutlet: 'an outlet that is not named',
  undatedDate: 'undated',
  or: 'or',
  and: 'and',
  articles: (count) => `${count} article${count === 1 ? '' : 's'}`,
  outlets: (count) => `${count} outlet${count === 1 ? '' : 's'}`,
  mention: (count, what, scope) =>
    `${count} article${count === 1 ? ' mentions' : 's mention'} ${what}${scope}`,
  outletsMention: (count, what, scope) =>
    `${count} outlet${count === 1 ? ' mentions' : 's mention'} ${what}${scope}`,
  holds: (articles, outlets, scope) => `The coverage has ${articles} from ${outlets}${scope}`,
  newest: (listed) => `the newest ${listed} are these`,
  mostOften: (listed) => `the ${listed} with the most articles are these`,
  copies: (repeats, different) =>
    `${repeats} of them ${repeats === 1 ? 'repeats' : 'repeat'} the text of another: counted once, there ${different === 1 ? 'is' : 'are'} ${different}`,
  undated: (count) => `${count} of them ${count === 1 ? 'is' : 'are'} undated`,
  earliest: 'The earliest',
  latest: 'The latest',
  first: (what) => `The first in the coverage to mention ${what}`,
  last: (what) => `The last in the coverage to mention ${what}`,
  asEarly: 'By their dates just as early',
  asLate: 'By their dates just as late',
  undatedToo: (count) =>
    `${count} undated article${count === 1 ? ' mentions' : 's mention'} it too, and may be older or newer`,
  noneDated: (count, what) =>
    `${count} article${count === 1 ? ' mentions' : 's mention'} ${what}, none of them dated: which came first cannot be told`,
  none: (what, scope) => `No article in the coverage mentions ${what}${scope}.`,
  noArticle: (scope) => `The coverage has no article${scope}.`,
  elsewhere: (count) => `Without that limit, ${count} ${count === 1 ? 'does' : 'do'}.`,
  byWords: 'Told by its words, in any of their forms, and not by meaning.',
  leftOut: (count) =>
    `${count} undated article${count === 1 ? '' : 's'} would count too, but for the dates.`,
  imprecise: (count) =>
    `${count} of the articles ${count === 1 ? 'is' : 'are'} dated to a month or year only, and may be from outside those dates.`,
};
