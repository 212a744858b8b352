import { performance } from 'node:perf_hooks';
import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';
import { matchesFilter } from '../edition/filter.ts';
import { ProviderError } from '../errors.ts';
import type { Hit } from '../retrieval/hit.ts';
import { queryTerms } from '../retrieval/query-terms.ts';
import { retrieve } from '../retrieval/retrieve.ts';
import { describeSearch } from '../retrieval/searched.ts';
import { weighTerms } from '../retrieval/term-weights.ts';
import { understand } from '../retrieval/understand.ts';
import { explainVerdict, nearestArticles, NO_ANSWER } from './abstention.ts';
import type { Answer } from './answer.ts';
import { assembleAnswer } from './assemble-answer.ts';
import { checkClaims, type RemovedClaim } from './check-claims.ts';
import { coverageRange } from './coverage-range.ts';
import type { AskRequest } from './dateline.ts';
import { judgeEvidence } from './evidence-gate.ts';
import { orderEvidence } from './order-evidence.ts';
import type { Draft, Writer, WriterRequest } from './writer.ts';

/** Passages a writer reads for one question. */
const EVIDENCE_PASSAGES = 8;

export interface AnsweringParts {
  readonly embedder: Embedder;
  readonly writer: Writer;
  /** Answers when the writer's provider cannot be reached; the answer says so. */
  readonly fallback: Writer;
  readonly clock: () => Date;
  /** Told of claims that did not stand up to the checks. */
  readonly onRemoved?: ((removed: readonly RemovedClaim[]) => void) | undefined;
  readonly onFallback?: ((error: ProviderError) => void) | undefined;
}

/** What one question's answer has in common whether it is answered or not. */
type Shared = Pick<Answer, 'question' | 'searched' | 'edition' | 'embedder'>;

/** A draft with who wrote it, and what to tell the reader about that. */
interface Written {
  readonly draft: Draft;
  readonly writer: Writer;
  readonly notes: readonly string[];
}

/**
 * Answers a question from one edition: understand, retrieve, judge the evidence, write, check, assemble.
 * @throws UserError for a question or filter that cannot be met
 * @throws ProviderError when the question cannot be embedded
 */
export async function answerQuestion(
  request: AskRequest,
  edition: Edition,
  parts: AnsweringParts,
): Promise<Answer> {
  const lap = stopwatch();
  const { filter, history, signal, onStage } = request;
  const { embedder } = parts;
  const question = understand(request.question, { edition, filter, history });
  onStage?.({
    stage: 'searching',
    articles: edition.articles.filter((entry) => matchesFilter(entry, question.filter)).length,
  });
  const hits = await retrieve(question, { edition, embedder, topK: EVIDENCE_PASSAGES, signal });
  const terms = await weighTerms(
    queryTerms(question.query, question.language, edition.languages),
    edition,
  );
  lap('retrieve');
  const shared: Shared = {
    question: question.text,
    searched: describeSearch(question, edition),
    edition: edition.manifest.id,
    embedder: embedder.fingerprint,
  };
  const verdict = judgeEvidence(hits, terms);
  if (!verdict.passes) {
    const text = explainVerdict(verdict, edition, question.filter);
    return abstained(shared, text, hits, { writer: parts.writer, written: 0, notes: [], lap });
  }
  onStage?.({ stage: 'reading', passages: hits.length, outlets: outletCount(hits) });
  const evidence = orderEvidence(hits);
  const today = request.asOf ?? parts.clock().toISOString().slice(0, 10);
  const coverage = coverageRange(edition);
  const { draft, writer, notes } = await write(
    { question, terms, evidence, today, coverage, signal },
    parts,
  );
  lap('write');
  const { kept, removed } = checkClaims(draft.claims, evidence, question.language);
  lap('check');
  if (removed.length > 0) parts.onRemoved?.(removed);
  const written = draft.claims.length;
  if (draft.answerable === 'none' || kept.length === 0)
    return abstained(shared, NO_ANSWER, hits, { writer, written, notes, lap });
  return {
    ...shared,
    status: draft.answerable === 'full' && removed.length === 0 ? 'answered' : 'partial',
    ...assembleAnswer(kept, writer.layout),
    nearest: [],
    checked: { written, kept: kept.length },
    notes: draft.missing ? [...notes, `Not in the coverage: ${draft.missing}`] : [...notes],
    writer: writer.name,
    timingsMs: lap(),
  };
}

function abstained(
  shared: Shared,
  text: string,
  hits: readonly Hit[],
  by: { writer: Writer; written: number; notes: readonly string[]; lap: Stopwatch },
): Answer {
  return {
    ...shared,
    status: 'abstained',
    answer: text,
    claims: [],
    citations: [],
    nearest: nearestArticles(hits),
    checked: { written: by.written, kept: 0 },
    notes: [...by.notes],
    writer: by.writer.name,
    timingsMs: by.lap(),
  };
}

async function write(
  request: WriterRequest,
  { writer, fallback, onFallback }: AnsweringParts,
): Promise<Written> {
  try {
    return { draft: await writer.write(request), writer, notes: [] };
  } catch (error) {
    if (!(error instanceof ProviderError) || writer === fallback) throw error;
    onFallback?.(error);
    const notes = ['The language model could not be used, so these are sentences as published.'];
    return { draft: await fallback.write(request), writer: fallback, notes };
  }
}

function outletCount(hits: readonly Hit[]): number {
  return new Set(hits.map(({ article }) => article.outlet ?? article.id)).size;
}

/** Notes the time since the last call under a name; without a name, only returns what was noted, with the total. */
type Stopwatch = (stage?: string) => Record<string, number>;

function stopwatch(): Stopwatch {
  const started = performance.now();
  const laps: Record<string, number> = {};
  let last = started;
  return (stage) => {
    const now = performance.now();
    if (stage === undefined) return { ...laps, total: Math.round(now - started) };
    laps[stage] = Math.round(now - last);
    last = now;
    return laps;
  };
}
