import { z } from 'zod';
import type { Article, ArticleLink } from './article.ts';
import { clusterCopies } from './cluster-copies.ts';
import { sketch } from './copies/sketch.ts';
import { NO_READING_CACHE, remember, type ReadingCache } from './reading-cache.ts';
import { linkCorrections } from './stories/link-corrections.ts';
import { linkStories } from './stories/link-stories.ts';
import { signature } from './stories/signature.ts';

/** How the articles of a coverage belong together. */
export interface Relations {
  /** Article id to the id of the article that leads its copies; an article without one leads itself. */
  readonly leads: ReadonlyMap<string, string>;
  /** Corrections, updates and retractions to what they are about; one story in two languages. */
  readonly links: readonly ArticleLink[];
}

/**
 * Finds copies, corrections, and the same story in other languages.
 * @param readings where what is compared of each article is kept
 */
export function relateArticles(
  articles: readonly Article[],
  readings: ReadingCache = NO_READING_CACHE,
): Relations {
  const sketchOf = ({ body }: Pick<Article, 'body'>) =>
    hashes(readings, 'sketch', [body], () => sketch(body));
  const signatureOf = ({ headline, body }: Pick<Article, 'headline' | 'body'>) =>
    hashes(readings, 'signature', [headline, body], () => signature({ headline, body }));
  const leads = clusterCopies(articles, { sketchOf });
  const corrections = linkCorrections(articles, { leads, sketchOf });
  return { leads, links: [...corrections, ...linkStories(articles, { leads, signatureOf })] };
}

/** Hashes as they are kept: their bytes in Base64. */
function hashes(
  readings: ReadingCache,
  kind: string,
  parts: readonly string[],
  make: () => Uint32Array,
): Uint32Array {
  const text = remember(readings, { kind, parts }, z.base64(), () => {
    const { buffer, byteOffset, byteLength } = make();
    return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  });
  return new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
