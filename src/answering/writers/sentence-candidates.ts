import { sentences } from '../../language/sentences.ts';
import type { Evidence } from '../writer.ts';

/** A sentence that may answer, in the passage it stands in. */
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

/** Longest quotation that is completed to its closing mark, in UTF-16 units. */
const MAX_QUOTE_CHARS = 450;

/**
 * The sentences of the evidence that could stand as an answer: no questions, no subheads, quotations completed
 * to their closing mark where it is near.
 */
export function sentenceCandidates(evidence: readonly Evidence[]): SentenceCandidate[] {
  return evidence.flatMap((entry) => {
    const { text } = entry.hit.passage;
    const all = sentences(text);
    return all.flatMap((sentence, index) => {
      if (!isStatement(sentence.text)) return [];
      const end = quotationEnd(text, sentence.start, sentence.end, all.slice(index + 1));
      return {
        evidence: entry,
        text: text.slice(sentence.start, end),
        start: sentence.start,
        end,
        before: all[index - 1]?.text ?? '',
      };
    });
  });
}

function isStatement(sentence: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length >= MIN_WORDS && /[.!…"”’')\]]$/u.test(sentence) && !/\?["”’']?$/.test(sentence)
  );
}

/** Where the quotation that a sentence leaves open is closed, if that is within reach; else its own end. */
function quotationEnd(
  text: string,
  start: number,
  end: number,
  following: readonly { readonly end: number }[],
): number {
  if (isBalanced(text.slice(start, end))) return end;
  const closing = following.find((next) => isBalanced(text.slice(start, next.end)));
  return closing && closing.end - start <= MAX_QUOTE_CHARS ? closing.end : end;
}

function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/“/g) <= count(/”/g);
}
