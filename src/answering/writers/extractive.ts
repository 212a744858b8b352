import type { Embedder } from '../../../embeddings/embedder.ts';
import { compareEdtf } from '../../coverage/edtf.ts';
import { hasAskedDates } from '../asked-dates.ts';
import type { Draft, DraftClaim, Writer, WriterRequest } from '../writer.ts';
import { leadIn, LEAD_IN_LANGUAGES } from './lead-in.ts';
import { scoreSentences, type ScoredSentence } from './score-sentences.ts';
import { selectSentences } from './select-sentences.ts';
import { sentenceCandidates } from './sentence-candidates.ts';

/** A sentence below this answers nothing; see "Abstention" in docs/evaluation.md. */
export const MIN_ANSWER_SCORE = 0.4;

/** With no sentence at this score, the answer is given as a part of one. */
export const FULL_ANSWER_SCORE = 0.55;

/**
 * A writer without a model: whole sentences of the coverage, chosen for the question, in date order, each
 * introduced by outlet and date. Nothing is rephrased.
 */
export function createExtractiveWriter({ embedder }: { readonly embedder: Embedder }): Writer {
  return {
    name: 'extractive',
    layout: 'paragraphs',
    async write(request: WriterRequest): Promise<Draft> {
      const { evidence, terms } = request;
      const candidates = sentenceCandidates(
        evidence.filter(({ hit }) => hasAskedDates(hit, terms)),
      );
      const scored = await scoreSentences(candidates, request, embedder);
      const chosen = selectSentences(scored.filter(({ score }) => score >= MIN_ANSWER_SCORE));
      const best = chosen[0]?.score;
      if (best === undefined) return { answerable: 'none', claims: [] };
      return {
        answerable: best >= FULL_ANSWER_SCORE ? 'full' : 'partial',
        claims: inDateOrder(chosen).map((sentence) => claimOf(sentence, request)),
      };
    },
  };
}

function inDateOrder(chosen: readonly ScoredSentence[]): ScoredSentence[] {
  const date = ({ evidence }: ScoredSentence) => evidence.hit.article.published;
  return [...chosen].sort((a, b) => compareEdtf(date(a), date(b)));
}

function claimOf(
  { evidence, text, start, end }: ScoredSentence,
  request: WriterRequest,
): DraftClaim {
  const { article, passage } = evidence.hit;
  const { language } = request.question;
  const via = passage.credits
    .filter((credit) => credit.start < passage.start + end && credit.end > passage.start + start)
    .map(({ originator }) => originator)
    .filter((originator) => !text.includes(originator));
  const opening = leadIn(
    { ...article, via: [...new Set(via)] },
    language !== null && LEAD_IN_LANGUAGES.includes(language) ? language : 'en',
  );
  return { text: `${opening}: ${quoted(text)}`, cites: [{ id: evidence.id, quote: text }] };
}

/** In curly quotation marks, unless the sentence begins with a quotation of its own. */
function quoted(text: string): string {
  return /^["“„«‘]/u.test(text) ? text : `“${text}”`;
}
