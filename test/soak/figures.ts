import { percentile } from '../../src/benchmark/statistics/percentile.ts';
import { memorySlope, type MemorySample } from './memory-slope.ts';
import type { Outcome } from './questions-under-way.ts';

/** All that was seen in a run. */
export interface SoakRun {
  readonly asked: number;
  readonly seconds: number;
  /** In the order of their last words. */
  readonly outcomes: readonly Outcome[];
  /** What came for each question that was left without one. */
  readonly left: readonly string[];
  /** Resident memory of the bot after collecting garbage, the first ones while it warms up. */
  readonly resident: readonly MemorySample[];
  /** What JavaScript held of it. */
  readonly held: readonly MemorySample[];
  readonly indexed: number;
  /** Indexes that ended in words, not in an edition. */
  readonly notIndexed: number;
  /** How often what went wrong. */
  readonly faults: ReadonlyMap<string, number>;
  /** Of the bot, told to end; `null` when a signal ended it. */
  readonly exitStatus: number | null;
}

/** So much of a run is warming up: caches fill, and code is compiled. */
const WARM_UP = 0.2;

/** Growth that is certain and faster than this is a leak, in MB for 1,000 questions. */
const MOST_GROWTH = 1;

/** The last quarter may be slower than the first by so many times: the machine may do other things as well. */
const MOST_SLOWER = 3;

/** From so many questions on a quarter has a 99th percentile, and memory a slope, that say something. */
const ENOUGH = 2000;

/** One line of figures. */
export function figuresLine(run: SoakRun): string {
  const answered = run.outcomes.filter(({ kind }) => kind === 'answered').length;
  const faults = [...run.faults.values()].reduce((total, count) => total + count, 0);
  return [
    `soak: ${run.asked} asked in ${Math.round(run.seconds)} s`,
    `${answered} answered`,
    `${run.outcomes.length - answered} refused in words`,
    `${run.asked - run.outcomes.length} unanswered`,
    `RSS ${slopeText(run.resident)}`,
    `heap ${slopeText(run.held)}`,
    `first quarter ${latencyText(quarter(run.outcomes, 0))}`,
    `last quarter ${latencyText(quarter(run.outcomes, 3))}`,
    `${run.indexed} re-indexes (${run.notIndexed} more failed in words)`,
    `${faults} faults of ${run.faults.size} kinds`,
  ].join(', ');
}

/** What a run breaks of what it must hold; empty where it holds all. */
export function broken(run: SoakRun): string[] {
  const unanswered = run.asked - run.outcomes.length;
  const growth = memorySlope(warm(run.resident));
  const held = memorySlope(warm(run.held));
  const [first, last] = [quarter(run.outcomes, 0), quarter(run.outcomes, 3)].map(worst);
  const isLong = run.asked >= ENOUGH;
  return [
    ...(unanswered > 0
      ? [[`${unanswered} questions were left without a word`, ...run.left].join('; ')]
      : []),
    ...(run.exitStatus === 0 ? [] : [`the bot ended with status ${String(run.exitStatus)}`]),
    ...(run.indexed === 0 ? ['nothing was indexed'] : []),
    ...(isLong && growth !== null && growth.low > MOST_GROWTH ? ['resident memory grows'] : []),
    ...(isLong && held !== null && held.low > MOST_GROWTH ? ['the heap grows'] : []),
    ...(isLong && (last ?? 0) > MOST_SLOWER * (first ?? 0) ? ['answers become slower'] : []),
  ];
}

function warm(samples: readonly MemorySample[]): readonly MemorySample[] {
  const all = samples.at(-1)?.questions ?? 0;
  return samples.filter(({ questions }) => questions >= WARM_UP * all);
}

function slopeText(samples: readonly MemorySample[]): string {
  const growth = memorySlope(warm(samples));
  if (growth === null) return 'growth not known';
  const [slope, low, high] = [growth.slope, growth.low, growth.high].map((mb) => mb.toFixed(2));
  return `${slope} MB per 1,000 questions (${low} to ${high})`;
}

/** @param n 0 to 3 */
function quarter(outcomes: readonly Outcome[], n: number): readonly number[] {
  const length = outcomes.length / 4;
  const part = outcomes.slice(Math.floor(n * length), Math.floor((n + 1) * length));
  return part.filter(({ kind }) => kind === 'answered').map(({ ms }) => ms);
}

function worst(taken: readonly number[]): number {
  return taken.length === 0 ? 0 : percentile(taken, 0.99);
}

function latencyText(taken: readonly number[]): string {
  if (taken.length === 0) return 'without an answer';
  return `p50 ${Math.round(percentile(taken, 0.5))} ms p99 ${Math.round(worst(taken))} ms`;
}
