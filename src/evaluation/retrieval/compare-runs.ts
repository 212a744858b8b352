import { estimateMean, type Estimate } from '../metrics/bootstrap.ts';
import { byGroup } from '../metrics/by-group.ts';
import type { Ranks } from '../metrics/ranking-scores.ts';
import { signTest } from '../metrics/sign-test.ts';
import { byMeasure, MEASURE_NAMES, scoreOf, type Measure } from './figures.ts';
import type { AskedQuestion, RetrievalRun } from './run.ts';

/** What became of a group of questions by one measure. */
export interface MeasureComparison {
  /** Means of the earlier run and of the later one. */
  readonly before: number;
  readonly after: number;
  /** The mean gain of a question, with the interval over the same questions in both runs. */
  readonly gain: Estimate;
  readonly won: number;
  readonly lost: number;
  readonly even: number;
  /** Of the two-sided sign test over those won and lost. */
  readonly p: number;
}

export interface GroupComparison {
  readonly questions: number;
  readonly measures: Readonly<Record<Measure, MeasureComparison>>;
}

/** A question that some measure judges otherwise in the two runs. */
export interface ChangedQuestion {
  readonly id: string;
  readonly question: string;
  readonly type: string | null;
  /** Where each thing to be found stands, as in a run. */
  readonly before: Ranks;
  readonly after: Ranks;
}

/** Two runs on the same questions. */
export interface Comparison {
  readonly all: GroupComparison;
  /** By type and by language of the question, in the order in which they first come. */
  readonly types: Readonly<Record<string, GroupComparison>>;
  readonly languages: Readonly<Record<string, GroupComparison>>;
  /** Ids of questions that only one of the runs asks, or for which they look for different numbers of things. */
  readonly unpaired: readonly string[];
  /** Greatest loss first, greatest gain last, by the mean of all measures. */
  readonly changed: readonly ChangedQuestion[];
}

interface Pair {
  readonly before: AskedQuestion;
  readonly after: AskedQuestion;
}

/** Compares a run with an earlier one, question by question; those with nothing to be found are left out. */
export function compareRuns(before: RetrievalRun, after: RetrievalRun): Comparison {
  const [earlier, later] = [judged(before), judged(after)];
  const pairs = [...later.values()].flatMap((now): Pair | [] => {
    const then = earlier.get(now.id);
    return then?.ranks.length === now.ranks.length ? { before: then, after: now } : [];
  });
  const paired = new Set(pairs.map((pair) => pair.after.id));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])];
  return {
    all: compareGroup(pairs),
    types: byGroup(pairs, (pair) => pair.after.type, compareGroup),
    languages: byGroup(pairs, (pair) => pair.after.language, compareGroup),
    unpaired: ids.filter((id) => !paired.has(id)),
    changed: changedOf(pairs),
  };
}

function judged({ asked }: RetrievalRun): ReadonlyMap<string, AskedQuestion> {
  return new Map(asked.filter(({ ranks }) => ranks.length > 0).map((one) => [one.id, one]));
}

function compareGroup(pairs: readonly Pair[]): GroupComparison {
  return {
    questions: pairs.length,
    measures: byMeasure((measure) => compareBy(measure, pairs)),
  };
}

function compareBy(measure: Measure, pairs: readonly Pair[]): MeasureComparison {
  const gains = pairs.map((pair) => gainOf(measure, pair));
  const won = gains.filter((gain) => gain > 0).length;
  const lost = gains.filter((gain) => gain < 0).length;
  return {
    before: mean(pairs.map((pair) => scoreOf(measure, pair.before.ranks))),
    after: mean(pairs.map((pair) => scoreOf(measure, pair.after.ranks))),
    gain: estimateMean(gains),
    won,
    lost,
    even: pairs.length - won - lost,
    p: signTest(won, lost),
  };
}

function changedOf(pairs: readonly Pair[]): readonly ChangedQuestion[] {
  return pairs
    .map((pair) => ({ pair, gains: MEASURE_NAMES.map((measure) => gainOf(measure, pair)) }))
    .filter(({ gains }) => gains.some((gain) => gain !== 0))
    .sort((a, b) => mean(a.gains) - mean(b.gains))
    .map(({ pair: { before, after } }) => ({
      id: after.id,
      question: after.question,
      type: after.type,
      before: before.ranks,
      after: after.ranks,
    }));
}

function gainOf(measure: Measure, { before, after }: Pair): number {
  return scoreOf(measure, after.ranks) - scoreOf(measure, before.ranks);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}
