import { answerSlots } from '../answer-slots.ts';
import { answerType } from '../answer-type.ts';
import { asksForSource, tellsSource } from '../asked-source.ts';
import { ordersIn } from '../checks/instructions.ts';
import { isOverlapping, type TakenBack } from '../corrections/taken-back.ts';
import { deniesAsked } from '../denied-deed.ts';
import type { DraftClaim, Evidence, WriterRequest } from '../writer.ts';
import type { AnswerSentence } from './answer-sentences.ts';

type Place = Pick<AnswerSentence, 'evidence' | 'start' | 'end'>;

/** Whether no correction takes a sentence back, and it is no order to whoever writes. */
export function isSound(sentence: Place, takenBack: readonly TakenBack[] = []): boolean {
  return !isOrder(sentence) && corrected(sentence, takenBack).length === 0;
}

/**
 * Whether a sentence may answer: it tells where it is from, where that is asked, and is sound, or nothing but a
 * number of it was corrected that is not asked for, and something else in it is of the kind that is.
 */
export function mayAnswer(
  sentence: AnswerSentence,
  request: Pick<WriterRequest, 'takenBack' | 'question' | 'terms'>,
): boolean {
  const {
    takenBack = [],
    question: { query },
  } = request;
  const { hit } = sentence.evidence;
  if (isOrder(sentence)) return false;
  if (asksForSource(query) && !tellsSource(hit, sentence)) return false;
  if (deniesAsked(sentence.text, hit.article.language, request)) return false;
  const from = hit.passage.start + sentence.start;
  return corrected(sentence, takenBack).every(({ number }) => {
    if (number === null || number.start < from) return false;
    const [start, end] = [number.start - from, number.end - from];
    const { text } = sentence;
    const rest = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    return hasSlot(rest, sentence, query) && !hasSlot(text.slice(start, end), sentence, query);
  });
}

/** What a claim on some words has to cite as well: what stands in place of a number among them. */
export function citedCorrections(
  place: Place,
  { takenBack = [], evidence }: Pick<WriterRequest, 'takenBack' | 'evidence'>,
): DraftClaim['cites'] {
  return corrected(place, takenBack).flatMap(({ by }) =>
    evidence.flatMap(({ id, hit: { passage } }) =>
      passage.articleId === by.articleId && passage.start <= by.start && by.end <= passage.end
        ? [{ id, quote: passage.text.slice(by.start - passage.start, by.end - passage.start) }]
        : [],
    ),
  );
}

function corrected(
  { evidence: { hit }, start, end }: Place,
  takenBack: readonly TakenBack[],
): TakenBack[] {
  const { articleId, start: from } = hit.passage;
  const stretch = { articleId, start: from + start, end: from + end };
  return takenBack.filter((one) => isOverlapping(stretch, one));
}

function isOrder({ evidence: { hit }, start, end }: Place): boolean {
  return ordersIn(hit.passage.text, null).some((one) => start < one.end && end > one.start);
}

function hasSlot(text: string, { evidence }: { evidence: Evidence }, query: string): boolean {
  const slots = answerSlots(answerType(query), text, evidence.hit.article.language, query);
  return slots !== null && slots.length > 0;
}
