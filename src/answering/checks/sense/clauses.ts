import { denialPhrases, isDenial, isNegator } from '../../../language/negation-words.ts';
import { sentences } from '../../../language/sentences.ts';
import { remember } from '../remember.ts';
import { wordsOf, type Word } from './words-of.ts';

/** A word with whether its clause denies it. */
export interface ScopedWord extends Word {
  readonly isDenied: boolean;
}

/** A part of a sentence that one negation reaches: from one mark or joining word to the next. */
export interface Clause {
  readonly words: readonly ScopedWord[];
  /** Place in the text. */
  readonly start: number;
  readonly end: number;
  /** Place of its sentence in the text. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** Whether it denies something; two denials are none. */
  readonly isDenying: boolean;
  /** Whether a word of grammar denies (`not`, `nobody`), rather than a meaning (`refused`). */
  readonly hasNegator: boolean;
}

/** Words that begin a clause which a negation before them does not reach, folded. */
const JOINING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'but and or nor because although though while when which who whose whether if what how where why before after until since unless except',
  ),
  nl: words(
    'maar en of noch omdat hoewel terwijl toen als wanneer voordat nadat totdat tot want dat die sinds waarna wat hoe waar waarom mits zolang',
  ),
  de: words(
    'aber und oder noch weil obwohl wahrend ob wenn bevor nachdem bis denn sondern dass seit was wie wo warum wer sofern',
  ),
  fr: words(
    'mais et ou ni car quand si avant apres jusque dont qui parce comment pourquoi lorsque puisque',
  ),
  es: words(
    'pero y o e u ni porque cuando si antes despues hasta aunque sino quien como donde mientras',
  ),
};

/** Behind a denial these say no more than that something has ended: `no longer`, `niet meer`. */
const MORE = words('longer more meer langer mehr langer plus mas');

const MARK = /[,;:()–—“”„«»"]|[.!?]["”’]?\s/u;

/** The clauses of a text in a language, English where it is not known. */
export const clausesOf = remember(readClauses);

function readClauses(text: string, language: string | null): readonly Clause[] {
  return sentences(text).flatMap((sentence) =>
    groups(sentence.text, language ?? 'en').map((group) =>
      clauseOf(group, sentence, language ?? 'en'),
    ),
  );
}

function groups(sentence: string, language: string): Word[][] {
  const found: Word[][] = [];
  let end = 0;
  for (const word of wordsOf(sentence, language)) {
    const joins = (JOINING[language] ?? JOINING.en)?.has(word.folded) === true;
    const last = found.at(-1);
    if (last === undefined || joins || MARK.test(sentence.slice(end, word.start)))
      found.push([word]);
    else last.push(word);
    end = word.end;
  }
  return found;
}

function clauseOf(
  words: readonly Word[],
  sentence: { readonly text: string; readonly start: number; readonly end: number },
  language: string,
): Clause {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const text = sentence.text.slice(first, last);
  const phrases = denialPhrases(text, language);
  const isOther = ({ start }: Word) =>
    phrases.other.some((span) => span.start <= start - first && start - first < span.end);
  const isNotPlus = language === 'fr' && words.some(({ folded }) => /^n(?:e$|')/.test(folded));
  const negator = words.findIndex(
    (word) =>
      (isNegator(word.folded, language) || (isNotPlus && word.folded === 'plus')) && !isOther(word),
  );
  const denials = words.filter(
    (word, index) => isDenial(word.folded, language) && words[index - 1]?.folded !== 'to',
  );
  const isOdd = (denials.length + phrases.denying.length) % 2 === 1;
  return {
    words: words.map((word, index) => ({
      ...word,
      isContent: word.isContent && !(index === negator + 1 && MORE.has(word.folded)),
      start: word.start + sentence.start,
      end: word.end + sentence.start,
      isDenied:
        (negator >= 0 && (language !== 'en' || index > negator)) !==
        (denials.length === 1 && denials[0] === word ? false : isOdd),
    })),
    start: first + sentence.start,
    end: last + sentence.start,
    sentence: { start: sentence.start, end: sentence.end },
    isDenying: negator >= 0 !== isOdd,
    hasNegator: negator >= 0,
  };
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
