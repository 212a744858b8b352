import { estimateMean, type Estimate } from '../metrics/bootstrap.ts';
import { byGroup } from '../metrics/by-group.ts';
import {
  averagePrecision,
  hitAt,
  recallAt,
  reciprocalRank,
  type Ranks,
} from '../metrics/ranking-scores.ts';
import type { AskedQuestion, RetrievalRun } from './run.ts';

/** How each question is scored, from 0 to 1. */
const MEASURES = {
  'Hit@1': (ranks: Ranks) => hitAt(ranks, 1),
  'Hit@4': (ranks: Ranks) => hitAt(ranks, 4),
  'Hit@10': (ranks: Ranks) => hitAt(ranks, 10),
  'MRR@10': (ranks: Ranks) => reciprocalRank(ranks, 10),
  'MAP@10': (ranks: Ranks) => averagePrecision(ranks, 10),
  'recall@5': (ranks: Ranks) => recallAt(ranks, 5),
  'recall@10': (ranks: Ranks) => recallAt(ranks, 10),
} as const;

export type Measure = keyof typeof MEASURES;

/** In the order in which they are shown. */
export const MEASURE_NAMES = [
  'Hit@1',
  'Hit@4',
  'Hit@10',
  'MRR@10',
  'MAP@10',
  'recall@5',
  'recall@10',
] as const satisfies readonly Measure[];

/** A question's score by one measure, from 0 to 1. */
export function scoreOf(measure: Measure, ranks: Ranks): number {
  return MEASURES[measure](ranks);
}

/** The same figure for every measure. */
export function byMeasure<Figure>(
  figureOf: (measure: Measure) => Figure,
): Readonly<Record<Measure, Figure>> {
  return {
    'Hit@1': figureOf('Hit@1'),
    'Hit@4': figureOf('Hit@4'),
    'Hit@10': figureOf('Hit@10'),
    'MRR@10': figureOf('MRR@10'),
    'MAP@10': figureOf('MAP@10'),
    'recall@5': figureOf('recall@5'),
    'recall@10': figureOf('recall@10'),
  };
}

/** The means over a group of questions. */
export interface GroupFigures {
  readonly questions: number;
  readonly measures: Readonly<Record<Measure, Estimate>>;
}

export interface RetrievalFigures {
  readonly all: GroupFigures;
  /** By type and by language of the question, in the order in which they first come. */
  readonly types: Readonly<Record<string, GroupFigures>>;
  readonly languages: Readonly<Record<string, GroupFigures>>;
  /** Questions that no article answers: there is nothing to find, and they are in none of the figures. */
  readonly unanswerable: number;
}

/** The figures of a run, over all questions that have something to be found. */
export function figuresOf({ asked }: Pick<RetrievalRun, 'asked'>): RetrievalFigures {
  const judged = asked.filter(({ ranks }) => ranks.length > 0);
  return {
    all: groupFigures(judged),
    types: byGroup(judged, ({ type }) => type, groupFigures),
    languages: byGroup(judged, ({ language }) => language, groupFigures),
    unanswerable: asked.length - judged.length,
  };
}

function groupFigures(asked: readonly AskedQuestion[]): GroupFigures {
  const estimate = (measure: Measure) =>
    estimateMean(asked.map(({ ranks }) => scoreOf(measure, ranks)));
  return { questions: asked.length, measures: byMeasure(estimate) };
}
