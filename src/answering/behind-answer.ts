import type { Edition } from '../edition/edition.ts';
import type { Answer, Citation } from './answer.ts';
import { sourcesOf } from './sources/sources-of.ts';
import { answerTime, type Asked } from './time/answer-time.ts';

/** Who is behind an answer, and from when it is, by its citations. */
export function behindAnswer(
  citations: readonly Citation[],
  edition: Pick<Edition, 'articles'>,
  asked: Asked,
): Pick<Answer, 'sources' | 'time'> {
  return { sources: sourcesOf(citations, edition.articles), time: answerTime(citations, asked) };
}
