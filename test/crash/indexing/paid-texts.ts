import { join } from 'node:path';
import { openEmbeddingCache } from '../../../embeddings/cache.ts';
import { chooseEmbedder } from '../../../embeddings/choose.ts';
import type { Config } from '../../../src/config.ts';
import { embeddingsRequest, type RecordedRequest } from '../../support/openai/requests.ts';

/** Texts of one request: the most that is lost when a process ends between an answer and its being stored. */
const IN_FLIGHT = 64;

/** What is embedded for a passage; sentences of answers, which no cache keeps, have no headline before them. */
const PASSAGE = /^Buoy \d+ of Tarn Head\..*\n/;

/** How often each passage was asked for. */
export type Paid = ReadonlyMap<string, number>;

export function paidTexts(requests: readonly RecordedRequest[]): Paid {
  const counts = new Map<string, number>();
  for (const text of requests.flatMap(({ body }) => [embeddingsRequest.parse(body).input].flat()))
    if (PASSAGE.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Those that the cache of a data folder has. */
export function storedTexts(config: Config, texts: Iterable<string>): ReadonlySet<string> {
  const { fingerprint } = chooseEmbedder(config);
  const cache = openEmbeddingCache(join(config.dataDir, 'embeddings.sqlite'));
  try {
    return new Set([...texts].filter((text) => cache.get(fingerprint, text) !== null));
  } finally {
    cache.close();
  }
}

/**
 * What was paid for twice that should not have been: all but the request under way is stored, and what is stored is not
 * asked for again.
 */
export function paymentProblems(first: Paid, stored: ReadonlySet<string>, inAll: Paid): string[] {
  const lost = [...first.keys()].filter((text) => !stored.has(text)).length;
  const twice = [...inAll].filter(([text, times]) => times > 1 && stored.has(text)).length;
  return [
    ...(lost > IN_FLIGHT ? [`${lost} embeddings were lost`] : []),
    ...(twice > 0 ? [`${twice} embeddings that were stored were paid for again`] : []),
  ];
}
