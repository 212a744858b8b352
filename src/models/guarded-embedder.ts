import type { Embedder, EmbedOptions } from '../../embeddings/embedder.ts';
import { withChanges } from '../../embeddings/with-changes.ts';
import { ProviderError } from '../errors.ts';
import { anySignal } from '../until-aborted.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';

export interface GuardOptions {
  /** Leaves the provider alone for a while when it has failed. */
  readonly breaker: CircuitBreaker;
  /** What takes longer has failed: whoever asks waits for an answer, not for a vector. */
  readonly withinMs: number;
}

/** The same embedder for those who wait for it: a provider that hangs or fails again and again is not waited for. */
export function guarded(embedder: Embedder, { breaker, withinMs }: GuardOptions): Embedder {
  async function guard<T>(
    work: (options: EmbedOptions) => Promise<T>,
    { signal }: EmbedOptions = {},
  ): Promise<T> {
    return breaker.run(async () => {
      const late = AbortSignal.timeout(withinMs);
      try {
        return await work({ signal: anySignal(late, signal) });
      } catch (error) {
        throw late.aborted && signal?.aborted !== true ? tooLate(embedder, withinMs) : error;
      }
    });
  }
  return withChanges(embedder, {
    embedPassages: (texts, options) => guard((own) => embedder.embedPassages(texts, own), options),
    embedQuestion: (text, options) => guard((own) => embedder.embedQuestion(text, own), options),
  });
}

function tooLate({ model }: Embedder, withinMs: number): ProviderError {
  return new ProviderError(`The model ${model} gave no vector within ${withinMs / 1000} s`, {
    retryable: true,
  });
}
