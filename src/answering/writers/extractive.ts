import type { Embedder } from '../../../embeddings/embedder.ts';
import { hasAskedDates } from '../asked-dates.ts';
import { isOverlapping, type TakenBack } from '../corrections/taken-back.ts';
import type { Draft, DraftClaim, Writer, WriterRequest } from '../writer.ts';
import { dropIdle } from './drop-idle.ts';
import { leadIn, LEAD_IN_LANGUAGES } from './lead-in.ts';
import { orderSentences, type PlacedSentence } from './order-sentences.ts';
import { scoreSentences } from './score-sentences.ts';
import { selectSentences } from './select-sentences.ts';
import { sentenceCandidates, type SentenceCandidate } from './sentence-candidates.ts';

/** With less than this chance that any sentence answers, none is given; see "Answers" in docs/evaluation.md. */
export const MIN_CHANCE = 0.5;

/** Below this chance, the answer is given as a part of one. */
export const FULL_CHANCE = 0.75;

/** Passages that are looked through. */
const PASSAGES = 16;

/**
 * A writer without a model: whole sentences of the coverage, chosen for the question, in date order (of how things
 * are, the newest first), each introduced by outlet and date. Nothing is rephrased.
 */
export function createExtractiveWriter({ embedder }: { readonly embedder: Embedder }): Writer {
  return {
    name: 'extractive',
    layout: 'paragraphs',
    passages: PASSAGES,
    async write(request: WriterRequest): Promise<Draft> {
      const { evidence, terms, takenBack = [] } = request;
      const dated = evidence.filter(({ hit }) => hasAskedDates(hit, terms));
      const stated = sentenceCandidates(dated).filter((one) => stands(one, takenBack));
      const candidates = dropIdle(stated, request);
      const { sentences, answerable } = await scoreSentences(candidates, request, embedder);
      if (answerable < MIN_CHANCE) return { answerable: 'none', claims: [] };
      const chosen = selectSentences(sentences, request.detail);
      return {
        answerable: answerable >= FULL_CHANCE ? 'full' : 'partial',
        claims: orderSentences(chosen, request.question.currentOn !== null).map((placed) =>
          claimOf(placed, request),
        ),
      };
    },
  };
}

/** Whether no correction takes a sentence back. */
function stands(
  { evidence: { hit }, start, end }: SentenceCandidate,
  takenBack: readonly TakenBack[],
): boolean {
  const { articleId, start: from } = hit.passage;
  const stretch = { articleId, start: from + start, end: from + end };
  return !takenBack.some((one) => isOverlapping(stretch, one));
}

function claimOf(
  { sentence: { evidence, text, start, end }, isOlder }: PlacedSentence,
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
  return { text: `${opening}: ${quoted(text)}`, cites: [{ id: evidence.id, quote: text }] };
}

/** In curly quotation marks, unless the sentence begins with a quotation of its own. */
function quoted(text: string): string {
  return /^["“„«‘]/u.test(text) ? text : `“${text}”`;
}
