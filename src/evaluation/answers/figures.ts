import { estimateMean, type Estimate } from '../metrics/bootstrap.ts';
import { byGroup } from '../metrics/by-group.ts';
import type { AnsweredCase, AnswersRun } from './evaluate-answers.ts';
import type { Measures } from './judge-answer.ts';

export type Measure = keyof Measures;

/** The means over the questions of a group that have something to be measured; `null` where none has. */
export interface GroupFigures {
  readonly questions: number;
  readonly measures: Readonly<Record<Measure, Estimate | null>>;
}

export interface AnswerFigures {
  readonly all: GroupFigures;
  readonly answerable: number;
  /** By type and by language of the question, in the order in which they first come. */
  readonly types: Readonly<Record<string, GroupFigures>>;
  readonly languages: Readonly<Record<string, GroupFigures>>;
  /** How many answers each writer wrote: a fallback shows here. */
  readonly writers: Readonly<Record<string, number>>;
  /** Milliseconds that half, and 95 % of the questions took at most. */
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** The figures of a run. */
export function figuresOf({ answers }: Pick<AnswersRun, 'answers'>): AnswerFigures {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) => Math.round(times[Math.ceil(part * times.length) - 1] ?? 0);
  return {
    all: groupFigures(answers),
    answerable: answers.filter(({ asked }) => asked.answerable).length,
    types: byGroup(answers, ({ asked }) => asked.type, groupFigures),
    languages: byGroup(answers, ({ asked }) => asked.language, groupFigures),
    writers: byGroup(
      answers,
      ({ answer }) => answer?.writer ?? null,
      (of) => of.length,
    ),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
  };
}

function groupFigures(answers: readonly AnsweredCase[]): GroupFigures {
  const estimate = (measure: Measure) => {
    const values = answers.flatMap(({ measures }) => measures[measure] ?? []);
    return values.length === 0 ? null : estimateMean(values);
  };
  return {
    questions: answers.length,
    measures: {
      right: estimate('right'),
      answered: estimate('answered'),
      gold: estimate('gold'),
      judged: estimate('judged'),
      refused: estimate('refused'),
      citationPrecision: estimate('citationPrecision'),
      citationRecall: estimate('citationRecall'),
      validCitations: estimate('validCitations'),
      metadata: estimate('metadata'),
      quotes: estimate('quotes'),
      numbers: estimate('numbers'),
      names: estimate('names'),
      dates: estimate('dates'),
    },
  };
}
