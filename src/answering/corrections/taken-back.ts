import { longDate } from '../long-date.ts';
import type { Statement } from '../statements/statement.ts';
import type { Superseded } from './apply-corrections.ts';

/** Words of an article that a correction takes back. */
export interface TakenBack {
  readonly articleId: string;
  /** Their place in the article's body. */
  readonly start: number;
  readonly end: number;
  /** The article that takes them back, and the place of the words that stand instead. */
  readonly by: { readonly articleId: string; readonly start: number; readonly end: number };
  /** Where only a number among them is taken back, its place in the body. */
  readonly number: { readonly start: number; readonly end: number } | null;
  /** `a correction of 29 September 2023`. */
  readonly text: string;
}

/** A stretch of an article's body. */
export interface Stretch {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** Where the words stand that corrections take back, those among them that a correction repeats to do so. */
export function takenBackBy({
  superseded,
  disowned,
}: {
  readonly superseded: readonly Superseded[];
  readonly disowned: readonly Statement[];
}): TakenBack[] {
  const repeated = disowned.map((statement) => {
    const stretch = stretchOf(statement);
    return { ...stretch, by: stretch, number: null, text: 'its own correction' };
  });
  const gone = superseded.map(({ statement, by, kind, number }) => {
    const { published } = by.hit.article;
    const what = kind === 'retracts' ? 'a retraction' : 'a correction';
    return {
      ...stretchOf(statement),
      by: stretchOf(by),
      number: number && {
        start: statement.start + number.start,
        end: statement.start + number.end,
      },
      text: published === null ? what : `${what} of ${longDate(published, 'en')}`,
    };
  });
  return [...gone, ...repeated];
}

export function isOverlapping(a: Stretch, b: Stretch): boolean {
  return a.articleId === b.articleId && a.start < b.end && b.start < a.end;
}

function stretchOf({ hit, start, end }: Statement): Stretch {
  return { articleId: hit.article.id, start, end };
}
