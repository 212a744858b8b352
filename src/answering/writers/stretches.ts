import type { Sentence } from '../../language/sentences.ts';
import type { Evidence } from '../writer.ts';
import { isReply, quotesFurther } from './replies.ts';
import {
  isStatement,
  needsContext,
  quotationEnd,
  withoutStrayMarks,
} from './sentence-candidates.ts';
import { storyStart } from './story-start.ts';

/** Neighbouring sentences of one passage that are quoted as one. */
export interface Stretch {
  readonly evidence: Evidence;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same with the sentences beside it, for a reader who wants to see what it stands in. */
  readonly quote: string;
}

/** A stretch by its sentences. */
export interface SentenceRun {
  readonly evidence: Evidence;
  readonly all: readonly Sentence[];
  /** Places of the first and the last one. */
  readonly first: number;
  readonly last: number;
}

interface QuotingOptions {
  readonly stands?: (sentence: Sentence) => boolean;
  readonly isOfWords?: boolean;
}

/** A sentence that cannot stand alone is quoted with the one before it, up to so many UTF-16 units together. */
const MAX_OPENED_CHARS = 450;

/** Longest quote of a citation, in UTF-16 units. */
const MAX_QUOTE_CHARS = 700;

/**
 * Quotes sentences as one stretch: from the sentence that says whom a first one speaks of, where that is needed, to
 * the yes or no to the last one, the words of whom it speaks of, where words are asked for, or the end of a quotation
 * that it leaves open.
 * @param stands whether a sentence may be brought along, offsets in the passage's text
 * @param isOfWords whether a question asks for what somebody said
 */
export function quoteStretch(
  { evidence, all, first, last: chosen }: SentenceRun,
  { stands = () => true, isOfWords = false }: QuotingOptions = {},
): Stretch {
  const { text } = evidence.hit.passage;
  const sound = all.map((sentence) => (stands(sentence) ? sentence : undefined));
  const last = continued(evidence, sound, chosen, isOfWords);
  const opening = opened(evidence, sound, first, last);
  const start = Math.max(all[opening]?.start ?? 0, storyStart(evidence));
  const end = closedEnd(text, start, all, last);
  return {
    evidence,
    start,
    end,
    text: text.slice(start, end),
    quote: withNeighbours(evidence, sound, { start, end, opening, last }),
  };
}

/** The place to begin at: one earlier, where the first sentence speaks of what only that one names. */
function opened(
  { hit: { article, passage } }: Evidence,
  all: readonly (Sentence | undefined)[],
  first: number,
  last: number,
): number {
  const [before, sentence, end] = [all[first - 1], all[first], all[last]];
  if (!before || !sentence || !end || !needsContext(sentence.text, article.language)) return first;
  const isApart = passage.text.slice(before.end, sentence.start).includes('\n');
  const isLong = end.end - before.start > MAX_OPENED_CHARS;
  return isApart || isLong || !isStatement(before.text) ? first : first - 1;
}

/** The place to end at: one later, where that sentence says yes or no to the last one, or quotes whom it speaks of. */
function continued(
  { hit: { article } }: Evidence,
  all: readonly (Sentence | undefined)[],
  last: number,
  isOfWords: boolean,
): number {
  const [own, next] = [all[last], all[last + 1]];
  if (own === undefined || next === undefined) return last;
  const isNext =
    isReply(next.text, article.language) ||
    (isOfWords && quotesFurther(own.text, next.text, article.language));
  return isNext ? last + 1 : last;
}

function closedEnd(text: string, start: number, all: readonly Sentence[], last: number): number {
  const end = all[last]?.end ?? text.length;
  return withoutStrayMarks(text, start, quotationEnd(text, start, end, all.slice(last + 1)));
}

/** With the sentence before and the one after, as far as there is room. */
function withNeighbours(
  evidence: Evidence,
  all: readonly (Sentence | undefined)[],
  { start, end, opening, last }: { start: number; end: number; opening: number; last: number },
): string {
  const { text } = evidence.hit.passage;
  const before = Math.max(all[opening - 1]?.start ?? start, storyStart(evidence));
  const from = end - before <= MAX_QUOTE_CHARS ? before : start;
  const after = Math.max(end, all[last + 1]?.end ?? end);
  return text.slice(from, after - from <= MAX_QUOTE_CHARS ? after : end);
}
