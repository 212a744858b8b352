import type { Logger } from 'pino';
import { chooseEmbedder } from '../embeddings/choose.ts';
import type { Embedder } from '../embeddings/embedder.ts';
import type { DownloadProgress } from '../embeddings/model-files.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createCircuitBreaker } from './models/circuit-breaker.ts';
import { guarded } from './models/guarded-embedder.ts';

/** People wait so long for the vectors of one step of an answer. */
const EMBEDS_WITHIN_MS = 10_000;

/**
 * The embedder that is configured, for those who ask. A server that is away is not waited for: two questions find that
 * out, twice a minute.
 * @throws ConfigError as `chooseEmbedder` does
 */
export function openEmbedder(config: Config, log: Logger): Embedder {
  const embedder = chooseEmbedder(config, { onDownload: downloadLog(log) });
  if (embedder.name !== 'openai') return embedder;
  const breaker = createCircuitBreaker({
    subject: `The embedding model ${embedder.model}`,
    failures: 2,
    restMs: 30_000,
    clock: systemClock,
  });
  return guarded(embedder, { breaker, withinMs: EMBEDS_WITHIN_MS });
}

/** A line a quarter. */
function downloadLog(log: Logger): (progress: DownloadProgress) => void {
  let told = -1;
  return ({ done, total }) => {
    const quarter = Math.floor((4 * done) / total);
    if (quarter === told) return;
    told = quarter;
    log.info({ bytes: done, of: total }, 'downloading the model that embeds');
  };
}
