import type { Edition } from '../edition/edition.ts';
import type { Hit } from '../retrieval/hit.ts';
import { describeSearch } from '../retrieval/searched.ts';
import { explainVerdict, nearestArticles, NO_ANSWER } from './abstention.ts';
import type { Answer } from './answer.ts';
import { assembleAnswer } from './assemble-answer.ts';
import { checkClaims } from './check-claims.ts';
import type { CheckedClaims, RemovedClaim } from './checked-claim.ts';
import { confirmCarriers } from './confirm-carriers.ts';
import { coverageRange } from './coverage-range.ts';
import type { AskRequest } from './dateline.ts';
import { judgeEvidence } from './evidence-gate.ts';
import { dayOf } from './day-of.ts';
import { droppedNotes } from './dropped-notes.ts';
import { findEvidence, type FoundEvidence, type SearchingParts } from './find-evidence.ts';
import { orderEvidence } from './order-evidence.ts';
import { stopwatch, type Stopwatch } from './stopwatch.ts';
import { writeDraft, type Writers, type Written } from './write-draft.ts';

export interface AnsweringParts extends Writers, SearchingParts {
  readonly clock: () => Date;
  /** Told of claims that did not stand up to the checks. */
  readonly onRemoved?: ((removed: readonly RemovedClaim[]) => void) | undefined;
}

/** What an answer is made of besides its claims, whether there are any or not. */
interface Context {
  readonly found: FoundEvidence;
  readonly edition: Edition;
  readonly parts: AnsweringParts;
  readonly lap: Stopwatch;
}

/** A draft after its checks. */
interface Checked extends Written, CheckedClaims {}

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
  const asOf = request.asOf ?? dayOf(parts.clock());
  const found = await findEvidence({ ...request, asOf }, edition, parts);
  lap('retrieve');
  const context: Context = { found, edition, parts, lap };
  const { question, terms, hits } = found;
  const verdict = judgeEvidence(hits, terms, question.query);
  if (!verdict.passes)
    return abstained(context, explainVerdict(verdict, edition, question.filter), null);
  request.onStage?.({ stage: 'reading', passages: hits.length, outlets: outletCount(hits) });
  const checked = await writeAndCheck({ ...request, asOf }, context);
  return checked.draft.answerable === 'none' || checked.kept.length === 0
    ? abstained(context, NO_ANSWER, checked)
    : answered(context, checked);
}

async function writeAndCheck(
  { asOf: today, signal }: AskRequest & { readonly asOf: string },
  { found: { question, terms, hits }, edition, parts, lap }: Context,
): Promise<Checked> {
  const evidence = orderEvidence(hits);
  const coverage = coverageRange(edition);
  const request = { question, terms, evidence, today, coverage, signal };
  const written = await writeDraft(request, parts);
  lap('write');
  const claims = checkClaims(written.draft.claims, {
    evidence,
    language: question.language,
    today,
  });
  lap('check');
  if (claims.removed.length > 0) parts.onRemoved?.(claims.removed);
  return { ...written, ...claims };
}

async function answered(
  context: Context,
  { draft, writer, notes, kept, removed }: Checked,
): Promise<Answer> {
  const assembled = assembleAnswer(kept, writer.layout);
  return {
    ...common(context),
    status: draft.answerable === 'full' && removed.length === 0 ? 'answered' : 'partial',
    ...assembled,
    citations: await confirmCarriers(assembled.citations, context.edition),
    nearest: [],
    checked: { written: draft.claims.length, kept: kept.length },
    notes: [
      ...droppedNotes(context.found.question),
      ...context.found.notes,
      ...notes,
      ...(draft.missing ? [`Not in the coverage: ${draft.missing}`] : []),
    ],
    writer: writer.name,
  };
}

/** @param checked what was written; `null` when nothing was */
function abstained(context: Context, text: string, checked: Checked | null): Answer {
  return {
    ...common(context),
    status: 'abstained',
    answer: text,
    claims: [],
    citations: [],
    nearest: nearestArticles(context.found.hits),
    checked: { written: checked?.draft.claims.length ?? 0, kept: 0 },
    notes: [...context.found.notes, ...(checked?.notes ?? [])],
    writer: (checked?.writer ?? context.parts.writer).name,
  };
}

function common({ found: { question }, edition, parts, lap }: Context) {
  return {
    question: question.text,
    searched: describeSearch(question, edition),
    edition: edition.manifest.id,
    embedder: parts.embedder.fingerprint,
    timingsMs: lap(),
  };
}

function outletCount(hits: readonly Hit[]): number {
  return new Set(hits.map(({ article }) => article.outlet ?? article.id)).size;
}
