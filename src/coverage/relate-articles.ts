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
  const known = new Map<Compared, Traits>();
  function traitsOf(article: Compared): Traits {
    const traits = known.get(article) ?? recallTraits(article, readings);
    known.set(article, traits);
    return traits;
  }
  const sketchOf = (article: Compared) => traitsOf(article).sketch;
  const signatureOf = (article: Compared) => traitsOf(article).signature;
  const leads = clusterCopies(articles, { sketchOf });
  const corrections = linkCorrections(articles, { leads, sketchOf });
  return { leads, links: [...corrections, ...linkStories(articles, { leads, signatureOf })] };
}

type Compared = Pick<Article, 'headline' | 'body'>;

/** What articles are compared by. */
interface Traits {
  readonly sketch: Uint32Array;
  readonly signature: Uint32Array;
}

/** As they are kept: the bytes of both in Base64. */
const traitsSchema = z.object({ sketch: z.string(), signature: z.string() });

function recallTraits({ headline, body }: Compared, readings: ReadingCache): Traits {
  const key = { kind: 'traits', parts: [headline, body] };
  const kept = remember(readings, key, traitsSchema, () => ({
    sketch: toBase64(sketch(body)),
    signature: toBase64(signature({ headline, body })),
  }));
  return { sketch: fromBase64(kept.sketch), signature: fromBase64(kept.signature) };
}

function toBase64({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function fromBase64(text: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
