import { createHash } from 'node:crypto';
import { z } from 'zod';
import { creditSchema } from '../coverage/stored-schemas.ts';
import type { CoverageReading } from '../coverage/intake.ts';
import { createCreditFinder } from '../coverage/find-credits.ts';
import { NO_READING_CACHE, remember, type ReadingCache } from '../coverage/reading-cache.ts';
import { PASSAGE_MAX_CHARS, splitPassages } from '../coverage/split-passages.ts';
import type { PassageMaker } from './passages.ts';

const creditsSchema = z.array(creditSchema);

/**
 * Makes the passages of a coverage, with the credits that they hold.
 * @param readings where credits are kept: they depend on the text, its outlet and language, and all names
 */
export function creditedPassages(
  { articles, aliases }: Pick<CoverageReading, 'articles' | 'aliases'>,
  readings: ReadingCache = NO_READING_CACHE,
): PassageMaker {
  const outlets = [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))].sort();
  const findCredits = createCreditFinder({ outlets, aliases });
  const names = createHash('sha256')
    .update(JSON.stringify([outlets, [...aliases].sort()]))
    .digest('hex');
  return {
    splitPassages,
    maxChars: PASSAGE_MAX_CHARS,
    names,
    credits(article) {
      const parts = [names, article.outlet ?? '', article.language ?? '', article.body];
      return remember(readings, { kind: 'credits', parts }, creditsSchema, () =>
        findCredits(article),
      );
    },
  };
}
