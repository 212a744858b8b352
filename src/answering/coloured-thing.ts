import { fold } from '../language/analyse.ts';
import { colourPlaces } from '../language/colours.ts';
import { isDeterminer } from '../language/determiners.ts';
import { tokens } from '../language/tokens.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { isOneOf, lastOfRun, runOf, subjectOf } from './noun-phrases.ts';

/** What a colour is told behind, in en nl de, folded. */
const BECOMES =
  /^(?:is|was|are|were|be|been|painted|zijn|waren|wordt|werd|geverfd|geschilderd|ist|war|sind|wird|wurde|gestrichen)$/;

/** Words behind a colour among which its noun is: `a white wooden ship`. */
const PHRASE = 2;

/** Languages in which a colour stands before its noun. */
const BEFORE_NOUN: ReadonlySet<string | null> = new Set(['en', 'nl', 'de']);

/**
 * The places of colours in a sentence, by word from 0, without those that are said of a thing that the question does
 * not name: `a grey morning`, `the tower is painted green` where the ship is asked about.
 * @param terms of the question
 */
export function coloursOf(
  sentence: string,
  language: string | null,
  terms: readonly SearchTerm[],
): number[] {
  const things = terms.filter(({ kind }) => kind === 'word' || kind === 'name');
  return colourPlaces(sentence, language).filter((at) => {
    const thing = BEFORE_NOUN.has(language) ? colouredThing(sentence, at, language) : null;
    return thing === null || isOneOf(things, thing, language);
  });
}

/** The noun that a colour is said of, perhaps with a word beside it; `null` where it is not known. */
function colouredThing(sentence: string, at: number, language: string | null): string | null {
  const words = tokens(sentence);
  const [own, next] = [words[at], words[at + 1]];
  if (own === undefined) return null;
  const isFollowed = next !== undefined && sentence.slice(own.end, next.start) === ' ';
  const nouns = isFollowed ? runOf(words.slice(at + 1, at + 1 + PHRASE), language) : [];
  if (nouns.length > 0) return nouns.join(' ');
  const verb = words.findLastIndex(({ text }, index) => index < at && BECOMES.test(fold(text)));
  if (verb < 0) return null;
  return isDeterminer(words[0]?.text ?? '')
    ? lastOfRun(words, language)
    : subjectOf(sentence.slice(0, words[verb]?.start), language);
}
