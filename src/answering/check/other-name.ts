import { term } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';
import { nameWords } from '../checks/name-words.ts';
import { likeness, shared } from '../matter/content-terms.ts';
import type { Told } from '../matter/told.ts';

/** Two sentences are the same but for a name when so much of the shorter is in the other. */
const SAME_BUT_FOR_NAME = 0.5;
/** … and so many words that are no names. */
const MIN_WORDS = 2;

/**
 * The name that a sentence has in the place of one of a statement, `Eiderlight` in "the ferry will be called Eiderlight" for
 * "the ferry will be called Zeehond": behind the same word, and the statement's name nowhere in it. `null` where
 * there is none, and between languages.
 */
export function otherName(claim: Told, told: Told): string | null {
  if (claim.language !== told.language) return null;
  const same = shared(claim.terms, told.terms).filter(({ isName }) => !isName);
  if (same.length < MIN_WORDS || likeness(claim.terms, told.terms) < SAME_BUT_FOR_NAME) return null;
  const known = new Set(told.terms.terms.map(({ stem }) => stem));
  const missing = slots(claim).filter(({ stem }) => !known.has(stem));
  const others = slots(told);
  for (const { before } of missing) {
    const other = others.find((slot) => slot.before === before);
    if (other !== undefined && !isIn(other.stem, claim)) return other.name;
  }
  return null;
}

interface Slot {
  readonly name: string;
  readonly stem: string;
  /** Index term of the word before it. */
  readonly before: string;
}

/** The names of a sentence behind a word that is none and tells something. */
function slots({ text, language, terms }: Told): Slot[] {
  const names = new Set(nameWords(text, language));
  const telling = new Set(terms.terms.filter(({ isName }) => !isName).map(({ stem }) => stem));
  const words = tokens(text);
  return words.flatMap(({ text: name }, index) => {
    const before = term(words[index - 1]?.text ?? '', language);
    return names.has(name) && telling.has(before)
      ? [{ name, stem: term(name, language), before }]
      : [];
  });
}

function isIn(stem: string, { terms }: Told): boolean {
  return terms.terms.some((one) => one.stem === stem);
}
