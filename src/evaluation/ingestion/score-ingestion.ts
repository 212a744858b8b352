import type { Scores } from '../metrics/scores.ts';
import { countSets, scoreSets } from '../metrics/set-scores.ts';
import { shingleOverlap } from '../metrics/shingle-overlap.ts';
import { scoreTexts, type TextScores } from '../metrics/text-scores.ts';
import { scoreValues } from '../metrics/value-scores.ts';
import {
  compareSet,
  compareValue,
  SET_FIELDS,
  VALUE_FIELDS,
  type SetField,
  type ValueField,
} from './fields.ts';
import type { Pair } from './pair-articles.ts';

export type Field = ValueField | SetField | 'body';

/** An article whose field is not what the gold says. */
export interface Disagreement {
  readonly field: Field;
  readonly file: string;
  /** What is right; of a text, its paragraphs that were not read. */
  readonly gold: readonly string[];
  /** What was read; of a text, its paragraphs that are not in the gold. */
  readonly read: readonly string[];
}

/** How well a coverage was read. */
export interface IngestionScores {
  readonly articles: number;
  /** Files of which nothing was read. */
  readonly unread: readonly string[];
  /** Only the fields that the gold speaks of. */
  readonly fields: Readonly<Partial<Record<Field, Scores | TextScores>>>;
  readonly disagreements: readonly Disagreement[];
}

/** Compares what was read with the gold, field by field. An unread article has none of its fields right. */
export function scoreIngestion(pairs: readonly Pair[]): IngestionScores {
  const parts = [
    ...VALUE_FIELDS.map((field) => scoreValueField(field, pairs)),
    ...SET_FIELDS.map((field) => scoreSetField(field, pairs)),
    scoreBodies(pairs),
  ].filter(({ scores }) => scores.articles > 0);
  return {
    articles: pairs.length,
    unread: pairs.filter(({ read }) => read === null).map(({ gold }) => gold.file),
    fields: Object.fromEntries(parts.map(({ field, scores }) => [field, scores])),
    disagreements: parts.flatMap(({ disagreements }) => disagreements),
  };
}

interface Part {
  readonly field: Field;
  readonly scores: Scores | TextScores;
  readonly disagreements: readonly Disagreement[];
}

function scoreValueField(field: ValueField, pairs: readonly Pair[]): Part {
  const compared = pairs.flatMap((pair) => {
    const values = compareValue(field, pair);
    return values === null ? [] : [{ file: pair.gold.file, values }];
  });
  const disagreements = compared
    .filter(({ values }) => !values.same)
    .map(({ file, values }) => ({ field, file, gold: one(values.gold), read: one(values.read) }));
  return { field, scores: scoreValues(compared.map(({ values }) => values)), disagreements };
}

function one(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

function scoreSetField(field: SetField, pairs: readonly Pair[]): Part {
  const compared = pairs.flatMap((pair) => {
    const sets = compareSet(field, pair);
    return sets === null ? [] : [{ file: pair.gold.file, sets }];
  });
  const disagreements = compared.flatMap(({ file, sets }) => {
    const { wrong, missed } = countSets(sets);
    if (wrong + missed === 0) return [];
    return [{ field, file, gold: [...sets.gold], read: [...sets.read] }];
  });
  return { field, scores: scoreSets(compared.map(({ sets }) => sets)), disagreements };
}

function scoreBodies(pairs: readonly Pair[]): Part {
  const field = 'body';
  const compared = pairs.flatMap(({ gold, read }) =>
    gold.body === undefined
      ? []
      : [{ file: gold.file, gold: gold.body, read: read?.article.body ?? '' }],
  );
  const overlaps = compared.map(({ gold, read }) => shingleOverlap(gold.join('\n\n'), read));
  const disagreements = compared
    .filter((_, index) => (overlaps[index]?.right ?? 0) < 1)
    .map(({ file, gold, read }) => {
      const paragraphs = read.split('\n\n').filter((paragraph) => paragraph !== '');
      return {
        field,
        file,
        gold: without(gold, paragraphs),
        read: without(paragraphs, gold),
      } as const;
    });
  return { field, scores: scoreTexts(overlaps), disagreements };
}

/** The paragraphs of one text that the other has not. */
function without(paragraphs: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return paragraphs.filter((paragraph) => !known.has(paragraph));
}
