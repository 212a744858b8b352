import { fold } from '../language/analyse.ts';
import { commonPlaces } from '../language/common-places.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import { tokens, type Token } from '../language/tokens.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { dateWord, reasonWord } from './answer-signs.ts';
import { answerType, type AnswerType } from './answer-type.ts';
import { coloursOf } from './coloured-thing.ts';
import { nameWords } from './checks/name-words.ts';
import { numbersIn } from './checks/numbers.ts';
import { askedPerson } from './introduced-person.ts';
import { withoutOtherThings } from './measured-thing.ts';
import { onePlaces } from './counts.ts';
import { isMeasured, tellsQuantity } from './quantity-signs.ts';

/**
 * The places (words of the sentence, from 0) where a sentence has something of the kind that is asked for and that
 * the question does not have itself: names for who, numbers of the right measure for how many, days for when.
 * `null` where a kind has no outward sign.
 * @param terms of the question, by which lengths of other things are left out
 */
export function answerSlots(
  type: AnswerType,
  sentence: string,
  language: string | null,
  question: string,
  terms: readonly SearchTerm[] = [],
): readonly number[] | null {
  const words = tokens(sentence);
  switch (type) {
    case 'who':
      return askedPerson(question) === null ? newNames(words, sentence, language, question) : null;
    case 'name':
    case 'list':
    case 'source':
      return newNames(words, sentence, language, question);
    case 'where':
      return [
        ...newNames(words, sentence, language, question),
        ...commonPlaces(sentence, language).filter(
          (place) => !isAsked(words[place]?.text ?? '', question),
        ),
      ];
    case 'when':
      return placesWhere(words, (word) => dateWord(word) && !isAsked(word, question));
    case 'quantity':
      return withoutOtherThings(
        quantities(words, sentence, language, question),
        sentence,
        language,
        { query: question, terms },
      );
    case 'colour':
      return coloursOf(sentence, language, terms).filter(
        (place) => !isAsked(words[place]?.text ?? '', question),
      );
    case 'why':
      return placesWhere(words, reasonWord);
    case 'words':
      return placesWhere(words, isSpeechVerb);
    case 'yes-no':
    case 'other':
      return null;
  }
}

/** The same of a whole text, for whatever kind a question asks for. */
export function answerPlaces(
  question: string,
  text: string,
  language: string | null,
): readonly number[] | null {
  return answerSlots(answerType(question), text, language, question);
}

/** Kinds of thing that a sentence surely lacks where it has no sign of one. */
const SIGNED: ReadonlySet<AnswerType> = new Set(['who', 'when', 'quantity', 'where', 'colour']);

/**
 * Whether a person, day, number, place or colour is asked for, and a sentence with these slots has none that the question
 * lacks.
 */
export function isOfOtherKind(type: AnswerType, slots: readonly number[] | null): boolean {
  return SIGNED.has(type) && slots?.length === 0;
}

function placesWhere(words: readonly Token[], isMet: (word: string) => boolean): number[] {
  return words.flatMap(({ text }, place) => (isMet(text) ? [place] : []));
}

function isAsked(word: string, question: string): boolean {
  return tokens(question).some(({ text }) => bare(text) === bare(word));
}

function newNames(
  words: readonly Token[],
  sentence: string,
  language: string | null,
  question: string,
): number[] {
  const asked = new Set(tokens(question).map(({ text }) => bare(text)));
  const names = new Set(nameWords(sentence, language).map(bare));
  return placesWhere(
    words,
    (word) => /^\p{Lu}/u.test(word) && names.has(bare(word)) && !asked.has(bare(word)),
  );
}

function quantities(
  words: readonly Token[],
  sentence: string,
  language: string | null,
  question: string,
): number[] {
  const asked = new Set(numbersIn(question).flatMap(({ values }) => values));
  const places = [
    ...placesWhere(words, (word) => tellsQuantity(word, question)),
    ...onePlaces(words, question),
  ];
  let end = 0;
  for (const { text, values } of numbersIn(sentence, language ?? 'en')) {
    const start = sentence.indexOf(text, end);
    if (start < 0) continue;
    end = start + text.length;
    if (values.some((value) => asked.has(value))) continue;
    if (!isMeasured(sentence, start, end, question)) continue;
    const place = words.findIndex((word) => word.end > start);
    if (place >= 0) places.push(place);
  }
  return places;
}

function bare(word: string): string {
  return fold(word).replace(/'?s$/, '');
}
