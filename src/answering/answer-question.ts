import type { Edition } from '../edition/edition.ts';
import { createUsageMeter, type UsageMeter } from '../models/usage.ts';
import type { FoundHits } from '../retrieval/find-hits.ts';
import type { Hit } from '../retrieval/hit.ts';
import { readFollowUp, type FollowUpParts } from '../retrieval/follow-up/read-follow-up.ts';
import { MAX_QUESTION_CHARS } from '../retrieval/understand.ts';
import { explainNoAnswer, explainVerdict, isSilent, nearestArticles } from './abstention.ts';
import { answerByCounting } from './answer-by-counting.ts';
import { answerFrame } from './answer-frame.ts';
import type { Answer } from './answer.ts';
import { assembleAnswer } from './assemble-answer.ts';
import { behindAnswer } from './behind-answer.ts';
import type { CheckedClaim } from './checked-claim.ts';
import { correctEvidence, type CorrectedEvidence } from './corrections/corrected-evidence.ts';
import { takenBackBy } from './corrections/taken-back.ts';
import { coverageRange } from './coverage-range.ts';
import type { AskRequest } from './dateline.ts';
import { dayOf } from './day-of.ts';
import type { Detail } from './detail.ts';
import { remark, type Remark } from '../localisation/remark.ts';
import { say } from '../localisation/say.ts';
import { tellNotes } from './tell-notes.ts';
import { droppedNotes } from './dropped-notes.ts';
import { judgeEvidence } from './evidence-gate.ts';
import { findEvidence, type SearchingParts } from './find-evidence.ts';
import { missedLanguages } from './missed-languages.ts';
import { missingNote } from './missing-note.ts';
import { orderEvidence } from './order-evidence.ts';
import { ageNote } from './time/answer-time.ts';
import { tellAnswer } from './told-answer.ts';
import { stopwatch, type Stopwatch } from './stopwatch.ts';
import type { Draft } from './writer.ts';
import { writeAndCheck, type CheckedDraft, type CheckingParts } from './write-and-check.ts';

export interface AnsweringParts extends CheckingParts, SearchingParts, FollowUpParts {
  readonly clock: () => Date;
  /** How much an answer says where the question does not ask for more or less. @default 'normal' */
  readonly detail?: Detail | undefined;
  /** Days after which an answer to a question about now comes with a warning; 0 for never. @default 90 */
  readonly oldAfterDays?: number | undefined;
}

/** What an answer is made of besides its claims, whether there are any or not. */
interface Context {
  readonly request: AskRequest;
  readonly found: FoundHits;
  readonly edition: Edition;
  readonly parts: AnsweringParts;
  readonly lap: Stopwatch;
  readonly usage: UsageMeter;
}

/**
 * Answers a question from one edition: count, where that is asked for; else understand, retrieve, judge the evidence,
 * write, check, assemble.
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
  const usage = createUsageMeter();
  const readAs = await readAsOf(request, parts, usage);
  const asked = { ...request, asOf, readAs };
  const counted = await answerByCounting(asked, edition, { parts, lap, usage });
  if (counted !== null) return counted;
  lap('understand');
  const found = await findEvidence(asked, edition, parts);
  lap('search', found.times);
  const context: Context = { request, found, edition, parts, lap, usage };
  const { question, terms, hits } = found;
  const verdict = judgeEvidence(hits, terms, question, parts.embedder);
  if (!verdict.passes) return abstained(context, explainVerdict(verdict, edition, question), null);
  if (isSilent(question)) return abstained(context, explainNoAnswer(question), null);
  request.onStage?.({ stage: 'reading', passages: hits.length, outlets: outletCount(hits) });
  const options = { edition, question, terms, today: asOf };
  const corrected = await correctEvidence(hits, options);
  const checked = await written({ ...request, asOf }, context, corrected);
  return checked.draft.answerable === 'none' || checked.kept.length === 0
    ? abstained(context, explainNoAnswer(question), checked)
    : answered(context, corrected, checked);
}

/** What a question of a conversation is read as; one that cannot be asked is told so elsewhere, and read by nobody. */
async function readAsOf(
  { question, history = [], readAs, signal }: AskRequest,
  parts: AnsweringParts,
  usage: UsageMeter,
): Promise<string | undefined> {
  const isRead = readAs !== undefined || history.length === 0;
  if (isRead || question.length > MAX_QUESTION_CHARS || question.trim() === '') return readAs;
  return readFollowUp({ question, history, signal, usage }, parts);
}

async function written(
  { asOf: today, detail, signal, onStage }: AskRequest & { readonly asOf: string },
  { found: { question, terms }, edition, parts, lap, usage }: Context,
  corrected: CorrectedEvidence,
): Promise<CheckedDraft> {
  const request = {
    question,
    terms,
    evidence: orderEvidence(corrected.hits),
    takenBack: takenBackBy(corrected),
    today,
    coverage: coverageRange(edition),
    detail: detail ?? parts.detail ?? 'normal',
    usage,
    signal,
  };
  const onChecked = (claims: readonly CheckedClaim[]) => {
    const { answer } = assembleAnswer(claims, parts.writer.layout, question.language);
    if (claims.length > 0) onStage?.({ stage: 'writing', claims: claims.length, answer });
  };
  return writeAndCheck(request, { parts, lap, onChecked });
}

async function answered(
  context: Context,
  corrected: CorrectedEvidence,
  { draft, writer, notes, kept, removed }: CheckedDraft,
): Promise<Answer> {
  const { question } = context.found;
  const { edition } = context;
  const { layout } = writer;
  const asked = askedOf(context);
  const told = await tellAnswer(kept, {
    ...{ edition, layout, corrected, asked },
    language: question.language,
    query: question.query,
  });
  const age = ageNote(told.time);
  const isFull = draft.answerable === 'full' && removed.length === 0 && draft.isCut !== true;
  return {
    ...common(context),
    status: isFull ? 'answered' : 'partial',
    ...told,
    nearest: [],
    checked: { written: draft.claims.length, kept: kept.length },
    ...tellNotes([
      ...(age === null ? [] : [age]),
      ...droppedNotes(question),
      ...context.found.notes,
      ...notes,
      ...(draft.isCut ? [remark('remarks.brokeOff')] : []),
      ...(draft.missing ? [missingNote(draft.missing, question)] : []),
      ...lackingNote(draft),
    ]),
    writer: writer.name,
  };
}

function lackingNote({ lacking = [] }: Draft): Remark[] {
  return lacking.length === 0 ? [] : [remark('remarks.lacking', { words: [...lacking] })];
}

/** @param checked what was written; `null` when nothing was */
function abstained(context: Context, refusal: Remark, checked: CheckedDraft | null): Answer {
  return {
    ...common(context),
    status: 'abstained',
    answer: say(refusal),
    refusal,
    claims: [],
    citations: [],
    disagreements: [],
    corrections: [],
    ...behindAnswer([], context.edition, askedOf(context)),
    nearest: nearestArticles(context.found.hits),
    checked: { written: checked?.draft.claims.length ?? 0, kept: 0 },
    ...tellNotes([...context.found.notes, ...(checked?.notes ?? []), ...missed(context)]),
    writer: (checked?.writer ?? context.parts.writer).name,
  };
}

/** Said of a refusal alone: an answer stands on what it cites. */
function missed({ found: { question }, edition, parts: { embedder } }: Context): Remark[] {
  return missedLanguages(question, edition, embedder);
}

function askedOf({ request: { asOf }, found: { question }, parts: { oldAfterDays } }: Context) {
  return { asOf, currentOn: question.currentOn, oldAfterDays };
}

function common({ found: { question }, edition, parts, lap, usage }: Context) {
  return answerFrame({ question, edition, embedder: parts.embedder.fingerprint, lap, usage });
}

function outletCount(hits: readonly Hit[]): number {
  return new Set(hits.map(({ article }) => article.outlet ?? article.id)).size;
}
