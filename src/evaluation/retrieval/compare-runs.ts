import { reciprocalRank } from '../metrics/ranking-scores.ts';
import { signTest } from '../metrics/sign-test.ts';
import type { AskedQuestion, RetrievalRun } from './run.ts';

/** A question that the two runs answer with its first relevant article at different ranks. */
export interface ChangedQuestion {
  readonly id: string;
  readonly question: string;
  readonly type: string | null;
  /** Ranks of the first relevant article; `null` where it is not among the first ten. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Two runs on the same questions, by reciprocal rank. */
export interface Comparison {
  readonly won: number;
  readonly lost: number;
  readonly same: number;
  /** Of the two-sided sign test over those won and lost. */
  readonly p: number;
  /** Questions of one of the runs only, by id. */
  readonly unpaired: readonly string[];
  /** Lost ones first, then those won; each in the order of the later run. */
  readonly changed: readonly ChangedQuestion[];
}

/** Ranks further down count as not found. */
const DEPTH = 10;

/** Compares a run with an earlier one, question by question; those with nothing to be found are left out. */
export function compareRuns(before: RetrievalRun, after: RetrievalRun): Comparison {
  const [earlier, later] = [judged(before), judged(after)];
  const pairs = [...later.values()].flatMap((now) => {
    const then = earlier.get(now.id);
    return then === undefined ? [] : [{ now, gain: scoreOf(now) - scoreOf(then), then }];
  });
  const lost = pairs.filter(({ gain }) => gain < 0);
  const won = pairs.filter(({ gain }) => gain > 0);
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  return {
    won: won.length,
    lost: lost.length,
    same: pairs.length - won.length - lost.length,
    p: signTest(won.length, lost.length),
    unpaired: ids.filter((id) => !earlier.has(id) || !later.has(id)),
    changed: [...lost, ...won].map(({ now, then }) => ({
      id: now.id,
      question: now.question,
      type: now.type,
      before: firstRank(then),
      after: firstRank(now),
    })),
  };
}

function judged({ asked }: RetrievalRun): ReadonlyMap<string, AskedQuestion> {
  return new Map(asked.filter(({ ranks }) => ranks.length > 0).map((one) => [one.id, one]));
}

function scoreOf({ ranks }: AskedQuestion): number {
  return reciprocalRank(ranks, DEPTH);
}

function firstRank(asked: AskedQuestion): number | null {
  const score = scoreOf(asked);
  return score === 0 ? null : Math.round(1 / score);
}
