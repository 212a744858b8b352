import type { Embedder } from '../../../embeddings/embedder.ts';
import { hasAskedDates } from '../asked-dates.ts';
import { isOverlapping, type TakenBack } from '../corrections/taken-back.ts';
import { ordersIn } from '../checks/instructions.ts';
import { lackingWords } from '../lacking-words.ts';
import type { Draft, DraftClaim, Writer, WriterRequest } from '../writer.ts';
import { answerSentences, type AnswerSentence } from './answer-sentences.ts';
import { leadIn, LEAD_IN_LANGUAGES } from './lead-in.ts';
import { orderStretches, type PlacedStretch } from './order-stretches.ts';
import { scoreSentences } from './score-sentences.ts';
import { selectStretches } from './select-stretches.ts';
import { quoteStretch } from './stretches.ts';

/** With less than this chance that any sentence answers, none is given; see "Answers" in docs/evaluation.md. */
export const MIN_CHANCE = 0.4;

/** Below this chance, the answer is given as a part of one. */
export const FULL_CHANCE = 0.65;

/** What lacks at least these parts of the question's weight is named, under an answer that is one surely and of another. */
const LACKING = { sure: 0.45, unsure: 0.2 } as const;

/** Passages that are looked through. */
const PASSAGES = 16;

/**
 * A writer without a model: whole sentences of the coverage, chosen for the question, in date order (of how things
 * are, the newest first), each introduced by outlet and date. Nothing is rephrased. What is cited for a sentence is
 * quoted with the ones beside it.
 */
export function createExtractiveWriter({ embedder }: { readonly embedder: Embedder }): Writer {
  return {
    name: 'extractive',
    layout: 'paragraphs',
    passages: PASSAGES,
    async write(request: WriterRequest): Promise<Draft> {
      const { evidence, terms, takenBack = [] } = request;
      const dated = evidence.filter(({ hit }) => hasAskedDates(hit, terms));
      const stated = answerSentences(dated).filter((one) => stands(one, takenBack));
      const { sentences, answerable } = await scoreSentences(stated, request, embedder);
      if (answerable < MIN_CHANCE) return { answerable: 'none', claims: [] };
      const chosen = selectStretches(sentences, request.detail).map((run) =>
        quoteStretch(run, (sentence) => stands({ ...sentence, evidence: run.evidence }, takenBack)),
      );
      const isSure = answerable >= FULL_CHANCE;
      const lacking = lackingWords(chosen, request, isSure ? LACKING.sure : LACKING.unsure);
      return {
        answerable: isSure && lacking.length === 0 ? 'full' : 'partial',
        lacking,
        claims: orderStretches(chosen, request.question.currentOn !== null).map((placed) =>
          claimOf(placed, request),
        ),
      };
    },
  };
}

/** Whether no correction takes a sentence back, and it is no order to whoever writes. */
function stands(
  { evidence: { hit }, start, end }: Pick<AnswerSentence, 'evidence' | 'start' | 'end'>,
  takenBack: readonly TakenBack[],
): boolean {
  const { articleId, start: from } = hit.passage;
  const stretch = { articleId, start: from + start, end: from + end };
  const isOrder = ordersIn(hit.passage.text, null).some(
    (one) => start < one.end && end > one.start,
  );
  return !isOrder && !takenBack.some((one) => isOverlapping(stretch, one));
}

function claimOf(
  { stretch: { evidence, text, quote, start, end }, isOlder }: PlacedStretch,
  request: WriterRequest,
): DraftClaim {
  const { article, passage } = evidence.hit;
  const { language } = request.question;
  const via = passage.credits
    .filter((credit) => credit.start < passage.start + end && credit.end > passage.start + start)
    .map(({ originator }) => originator)
    .filter((originator) => !text.includes(originator));
  const opening = leadIn(
    { ...article, via: [...new Set(via)], isOlder },
    language !== null && LEAD_IN_LANGUAGES.includes(language) ? language : 'en',
  );
  return {
    text: `${opening}: ${quoted(text.replaceAll(/\s+/g, ' '))}`,
    cites: [{ id: evidence.id, quote }],
  };
}

/** In curly quotation marks, unless the sentence begins with a quotation of its own. */
function quoted(text: string): string {
  return /^["“„«‘]/u.test(text) ? text : `“${text}”`;
}
