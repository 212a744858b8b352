import { sentences, type Sentence } from '../../language/sentences.ts';
import { nameWords } from '../checks/name-words.ts';
import type { Evidence } from '../writer.ts';
import { storyStart } from './story-start.ts';

/** A sentence that can stand by itself, in the passage it stands in; or two that do so together. */
export interface SentenceCandidate {
  readonly evidence: Evidence;
  readonly text: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** The sentence before it in the passage; empty for the first. */
  readonly before: string;
}

/** Shorter sentences are captions, interjections or subheads. */
const MIN_WORDS = 4;

/** `Nobody was hurt.` is one of fewer. */
const MIN_DENIAL_WORDS = 3;
const NOBODY = /^(?:nobody|none|nothing|niemand|niets|keiner|nichts|personne|rien|nadie|nada)$/i;

/** A sentence of fewer words seldom stands alone. */
const SHORT_WORDS = 7;

/** Words at the beginning of a sentence that stand for something said before; in en nl de fr es. */
const REFERENCE =
  /^["“„‘'«\s]*(?:he|she|it|they|this|that|these|those|his|her|its|their|hij|zij|ze|dat|dit|er|sie|il|elle|ils|elles|cela|ce|él|ella|ellos|ellas|esto|eso|i|we|ik|wij|we|ich|wir|je|nous|yo)\b/iu;

/** Longest stretch that is quoted as one, in UTF-16 units. */
const MAX_QUOTE_CHARS = 450;

/**
 * The sentences of the evidence that could stand as an answer: no questions, no subheads, quotations completed
 * to their closing mark where it is near, closing marks of quotations that began earlier left out. A sentence that
 * cannot stand alone ("She took over on 1 April.") comes with the one before it; any other comes alone, and once more
 * with the one before it, where what is asked may stand.
 */
export function sentenceCandidates(evidence: readonly Evidence[]): SentenceCandidate[] {
  return evidence.flatMap((entry) => {
    const { text } = entry.hit.passage;
    const { language } = entry.hit.article;
    const all = sentences(text);
    return all.flatMap((sentence, index) => {
      if (!isStatement(sentence.text)) return [];
      const isDependent = needsContext(sentence.text, language);
      const before = withContext(text, all, index);
      const firsts = isDependent || before === index ? [before] : [before, index];
      return firsts.map((first) => {
        const start = Math.max(all[first]?.start ?? sentence.start, storyStart(entry));
        const closed = quotationEnd(text, start, sentence.end, all.slice(index + 1));
        const end = withoutStrayMarks(text, start, closed);
        return {
          evidence: entry,
          text: text.slice(start, end),
          start,
          end,
          before: all[first - 1]?.text ?? '',
        };
      });
    });
  });
}

/** Whether a sentence begins with a word for something said before, or is short and names nobody. */
export function needsContext(sentence: string, language: string | null): boolean {
  const isShort = (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).length < SHORT_WORDS;
  return REFERENCE.test(sentence) || (isShort && nameWords(sentence, language).length === 0);
}

/** The index of the sentence to begin with: the one before, where it stands in the same paragraph and is not too long. */
function withContext(text: string, all: readonly Sentence[], index: number): number {
  const [before, sentence] = [all[index - 1], all[index]];
  if (!before || !sentence || !isStatement(before.text)) return index;
  if (text.slice(before.end, sentence.start).includes('\n')) return index;
  return sentence.end - before.start <= MAX_QUOTE_CHARS ? index - 1 : index;
}

export function isStatement(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    (words.length >= MIN_WORDS || (words.length >= MIN_DENIAL_WORDS && words.some(isNobody))) &&
    /[.!…]["“”’'»)\]]*$/u.test(sentence) &&
    !/\?[\s"”’']*$/.test(sentence)
  );
}

/** Where the quotation that a sentence leaves open is closed, if that is within reach; else its own end. */
export function quotationEnd(
  text: string,
  start: number,
  end: number,
  following: readonly { readonly end: number }[],
): number {
  if (isBalanced(text.slice(start, end))) return end;
  const closing = following.find((next) => isBalanced(text.slice(start, next.end)));
  return closing && closing.end - start <= MAX_QUOTE_CHARS ? closing.end : end;
}

/** The end without closing marks that close nothing within the sentence. */
export function withoutStrayMarks(text: string, start: number, end: number): number {
  const sentence = text.slice(start, end).trimEnd();
  return isStrayMark(sentence)
    ? withoutStrayMarks(text, start, start + sentence.length - 1)
    : start + sentence.length;
}

function isStrayMark(sentence: string): boolean {
  if (sentence.endsWith('"')) return count(sentence, /"/g) % 2 === 1;
  if (/[.!?,…]’$/.test(sentence)) return !sentence.includes('‘');
  // In Swedish and Finnish, and sometimes in Dutch, the mark that closes opens as well.
  const opening = count(sentence, /[“„]|(?<!\S)”(?=\S)/g);
  const closing = count(sentence, /(?<=\S)”/g);
  return sentence.endsWith('”') && closing > opening;
}

function isBalanced(text: string): boolean {
  return count(text, /"/g) % 2 === 0 && count(text, /“/g) <= count(text, /”/g);
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

function isNobody(word: string): boolean {
  return NOBODY.test(word);
}
