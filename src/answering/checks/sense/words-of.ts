import { fold, term } from '../../../language/analyse.ts';
import { oppositeSides } from '../../../language/opposites.ts';
import { soundOf } from '../../../language/skeleton.ts';
import { isNegator } from '../../../language/negation-words.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import { ideasOf } from '../../../language/thesaurus.ts';
import { tokens } from '../../../language/tokens.ts';

/** A word of a text with what it means as far as that is known. */
export interface Word {
  readonly text: string;
  /** Place in the text. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly language: string;
  /** As `term` makes it. */
  readonly term: string;
  /** Numbers of the ideas in the thesaurus that it, or a phrase that begins with it, stands for. */
  readonly ideas: readonly number[];
  /** The sides of pairs of opposites that it is on, as `oppositeSides` numbers them. */
  readonly sides: readonly number[];
  readonly sound: string;
  /** Carries meaning: no word of grammar, no "said". */
  readonly isContent: boolean;
}

/** Verbs that say only that something is said, folded; to deny and to confirm say more. */
const SAYING = new Set(
  (
    'said says told tells added adds wrote writes reported reports stated zegt zei vertelde vertelt meldde meldt schreef ' +
    'schrijft sagt sagte berichtete berichtet schrieb schreibt declare affirme ecrit explique rapporte dijo dice afirmo ' +
    'informo escribio'
  ).split(' '),
);

/** The words of a text; in an unknown language they are read as English. */
export function wordsOf(text: string, language: string | null): Word[] {
  const tag = language ?? 'en';
  const found = tokens(text);
  const terms = found.map((token) => term(token.text, tag));
  return found.map((token, index) => {
    const folded = fold(token.text);
    const ideas = ideasAt(terms, index, tag);
    const sides = oppositeSides(terms[index] ?? folded, tag, ideas);
    return {
      ...token,
      folded,
      language: tag,
      term: terms[index] ?? folded,
      ideas,
      sides,
      sound: soundOf(token.text),
      isContent:
        ((sides.length > 0 && (tag === 'en' || folded.length > 3)) ||
          !isStopWord(token.text, tag)) &&
        !SAYING.has(folded) &&
        !isNegator(folded, tag) &&
        !/^ones?$/.test(folded),
    };
  });
}

/** Of the word, and of phrases of two or three words that begin there. */
function ideasAt(terms: readonly string[], index: number, language: string): number[] {
  return [1, 2, 3].flatMap((length) => [
    ...ideasOf(terms.slice(index, index + length).join(' '), language),
  ]);
}
