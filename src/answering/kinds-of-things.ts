import { fold, term } from '../language/analyse.ts';
import { sameIdeas } from '../language/thesaurus.ts';

/** In English; other languages are read through the thesaurus. */
const KIN = listed(
  'husband wife father mother son daughter brother sister uncle aunt partner girlfriend boyfriend',
);

const ROLES = listed(
  'captain pilot mayor minister president chairman director manager editor coach trainer referee judge prosecutor lawyer ' +
    'doctor surgeon nurse teacher headmaster principal professor engineer historian priest bishop king queen prince princess ' +
    'sponsor trader banker senator governor ambassador spokesman photographer ' +
    'husband wife father mother son daughter brother sister uncle aunt',
);

const HOUSES = listed(
  'bank university school hospital insurer church court hotel museum restaurant',
);

const NAMED = listed('college prison party album song engine airport station club');

const SUMS = listed(
  'salary wage fine bonus debt rent ransom reward revenue turnover budget compensation pension dividend',
);

interface Listed {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

function listed(text: string): Listed {
  const words = text.split(' ');
  return { words: new Set(words), stems: new Set(words.map((word) => term(word, 'en'))) };
}

/** Whether a word is one for somebody of a family. */
export function isKin(word: string, language: string): boolean {
  return isOneOf(KIN, word, language);
}

/**
 * Whether a word is an office, a trade or kin, which whoever reports of one calls so: nobody tells who the pilot was
 * without a word for pilots.
 */
export function isRole(word: string, language: string): boolean {
  return isOneOf(ROLES, word, language);
}

/** Whether a word is a house that is called so somewhere in a report. */
export function isHouse(word: string, language: string): boolean {
  return isOneOf(HOUSES, word, language);
}

/** Whether a word is a house, or another thing, whose name stands beside the word for it. */
export function isNamedThing(word: string, language: string): boolean {
  return isHouse(word, language) || isOneOf(NAMED, word, language);
}

/** Whether a word is a sum of money that no other one is: what a firm has lost is not what its director earns. */
export function isSum(word: string, language: string): boolean {
  return isOneOf(SUMS, word, language);
}

function isOneOf({ words, stems }: Listed, word: string, language: string): boolean {
  if (language === 'en') return words.has(fold(word)) || words.has(fold(word).replace(/s$/, ''));
  return sameIdeas(term(word, language), language, 'en', word).some((idea) => stems.has(idea));
}
