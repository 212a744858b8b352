import { isOverlapping } from '../corrections/taken-back.ts';
import type { ClaimReading } from './claim-reading.ts';

/** The corrections that take back what a claim rests on, where it does not cite them as well. */
export function takenBackWords({ support, takenBack = [] }: ClaimReading): string[] {
  const cited = support.map(({ evidence, start, end }) => ({
    articleId: evidence.hit.article.id,
    start,
    end,
  }));
  const gone = takenBack.filter(
    (one) =>
      cited.some((stretch) => isOverlapping(stretch, one)) &&
      cited.every(({ articleId }) => articleId !== one.by.articleId),
  );
  return [...new Set(gone.map(({ text }) => text))];
}
