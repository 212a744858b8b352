import { ProviderError } from '../errors.ts';
import { checkClaim } from './check-claims.ts';
import type { CheckedClaim, CheckedClaims, ClaimContext, RemovedClaim } from './checked-claim.ts';
import { verifyClaims, type VerifyParts } from './verify-claims.ts';
import type { Stopwatch } from './stopwatch.ts';
import { writeDraft, type Writers, type Written } from './write-draft.ts';
import type { DraftClaim, WriterRequest } from './writer.ts';

/** A draft after its checks. */
export interface CheckedDraft extends Written, CheckedClaims {}

export interface CheckingParts extends Writers, VerifyParts {
  /** Told of claims that did not stand up to the checks, before and after a repair. */
  readonly onRemoved?: ((removed: readonly RemovedClaim[]) => void) | undefined;
  /** Told that failed claims could not be written anew; they are removed. */
  readonly onRepairFailed?: ((error: ProviderError) => void) | undefined;
}

export interface WriteAndCheckOptions {
  readonly parts: CheckingParts;
  readonly lap: Stopwatch;
  /** Told of all claims that have been written and stand up so far, each time there are more. */
  readonly onChecked?: ((checked: readonly CheckedClaim[]) => void) | undefined;
}

type Outcome = CheckedClaim | RemovedClaim;

/** After so long a writing nobody is made to wait for a repair as well. */
const REPAIR_WITHIN_MS = 20_000;

/** Failed claims that are written anew; where there are more, the model is not worth another request. */
const MAX_REPAIRED = 12;

/**
 * Has a draft written, checks each claim as soon as it is complete, and has those that fail put right once by a
 * writer that can. What fails then is removed, but for what a verifier, where there is one, finds borne out.
 * @throws as `writeDraft` does
 */
export async function writeAndCheck(
  request: WriterRequest,
  { parts, lap, onChecked }: WriteAndCheckOptions,
): Promise<CheckedDraft> {
  const check = rememberingCheck(request);
  const onClaims = (claims: readonly DraftClaim[]) => onChecked?.(kept(claims.map(check)));
  const written = await writeDraft({ ...request, onClaims }, parts);
  const laps = lap('write');
  const outcomes = written.draft.claims.map(check);
  lap('check');
  const mended = isWorthRepair(outcomes, written, laps['write'] ?? 0)
    ? await repaired(outcomes, { request, written, parts, lap, check })
    : outcomes;
  const settled = await verified(mended, request, written, parts);
  if (parts.verifier !== undefined) lap('verify');
  const removed = settled.filter((outcome) => 'check' in outcome);
  if (removed.length > 0) parts.onRemoved?.(removed);
  return { ...written, kept: kept(settled), removed };
}

/** Each claim is checked once, however often it is told. */
function rememberingCheck(request: WriterRequest): (claim: DraftClaim) => Outcome {
  const { evidence, question, today, takenBack } = request;
  const context: ClaimContext = { evidence, today, takenBack, language: question.language };
  const known = new Map<string, Outcome>();
  return (claim) => {
    const key = JSON.stringify(claim);
    const outcome = known.get(key) ?? checkClaim(claim, context);
    known.set(key, outcome);
    return outcome;
  };
}

function kept(outcomes: readonly Outcome[]): CheckedClaim[] {
  return outcomes.filter((outcome) => !('check' in outcome));
}

function isWorthRepair(
  outcomes: readonly Outcome[],
  { writer, draft }: Written,
  writingMs: number,
): boolean {
  const failed = outcomes.length - kept(outcomes).length;
  const isPossible = writer.repair !== undefined && draft.answerable !== 'none';
  return isPossible && failed > 0 && failed <= MAX_REPAIRED && writingMs <= REPAIR_WITHIN_MS;
}

/** Not while the model is down that would be asked, nor where nothing answers. */
async function verified(
  outcomes: readonly Outcome[],
  request: WriterRequest,
  { writer, draft }: Written,
  parts: CheckingParts,
): Promise<readonly Outcome[]> {
  return writer === parts.writer && draft.answerable !== 'none'
    ? verifyClaims(outcomes, request, parts)
    : outcomes;
}

interface Repair {
  readonly request: WriterRequest;
  readonly written: Written;
  readonly parts: CheckingParts;
  readonly lap: Stopwatch;
  readonly check: (claim: DraftClaim) => Outcome;
}

/** The outcomes with those in place that stand up once they have been written anew. */
async function repaired(
  outcomes: readonly Outcome[],
  { request, written: { writer }, parts, lap, check }: Repair,
): Promise<readonly Outcome[]> {
  const failed = outcomes.filter((outcome) => 'check' in outcome);
  try {
    const claims = (await writer.repair?.(request, failed)) ?? [];
    const better = new Map(failed.map((outcome, index) => [outcome, claims[index]]));
    return outcomes.map((outcome) => {
      const claim = 'check' in outcome ? better.get(outcome) : null;
      const again = claim ? check(claim) : outcome;
      return 'check' in again ? outcome : again;
    });
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    parts.onRepairFailed?.(error);
    return outcomes;
  } finally {
    lap('repair');
  }
}
