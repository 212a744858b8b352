import { z } from 'zod';
import { compareEdtf } from '../../coverage/edtf.ts';
import { remark, type Remark } from '../../localisation/remark.ts';
import type { Citation } from '../answer.ts';
import { daysBefore } from './days-before.ts';

/** From when an answer is. */
export const answerTimeSchema = z.object({
  /** EDTF: the day that the question was asked as of, where that is not the day it was. */
  asOf: z.string().nullable(),
  /** EDTF: when the newest of the cited articles was published; `null` where none of them is dated. */
  newest: z.string().nullable(),
  /** Cited articles whose date is not known. */
  undated: z.number().int().nonnegative(),
  /** Whether it answers a question about now with articles that are old. */
  isOld: z.boolean(),
});

export type AnswerTime = z.infer<typeof answerTimeSchema>;

/** Of an answer that cites nothing. */
export const NO_TIME: AnswerTime = { asOf: null, newest: null, undated: 0, isOld: false };

/** Days after which an article is old news to a question about now. */
export const OLD_AFTER_DAYS = 90;

export interface Asked {
  /** EDTF, where a day was given. */
  readonly asOf: string | undefined;
  /** The day of asking, `YYYY-MM-DD`, where the question is how things are; else `null`. */
  readonly currentOn: string | null;
  /** 0: nothing is ever too old. @default OLD_AFTER_DAYS */
  readonly oldAfterDays?: number | undefined;
}

/** From when an answer is, by what it cites. Of a question about now without a dated article nobody knows. */
export function answerTime(
  citations: readonly Pick<Citation, 'articleId' | 'published'>[],
  { asOf, currentOn, oldAfterDays = OLD_AFTER_DAYS }: Asked,
): AnswerTime {
  const dates = new Map(citations.map(({ articleId, published }) => [articleId, published]));
  const known = [...dates.values()].flatMap((published) => published ?? []);
  const newest = known.toSorted(compareEdtf).at(-1) ?? null;
  const isAged = (day: string) => newest === null || daysBefore(newest, day) > oldAfterDays;
  return {
    asOf: asOf ?? null,
    newest,
    undated: dates.size - known.length,
    isOld: currentOn !== null && dates.size > 0 && oldAfterDays > 0 && isAged(currentOn),
  };
}

/** What to tell a reader who asks about now and is given old news; `null` where it is not old. */
export function ageNote({ isOld, newest }: AnswerTime): Remark | null {
  if (!isOld) return null;
  return newest === null ? remark('remarks.ofUnknownAge') : remark('remarks.old', { date: newest });
}
