import { ProviderError } from '../errors.ts';
import { remark, type Remark } from '../localisation/remark.ts';
import type { Draft, Writer, WriterRequest } from './writer.ts';

/** A draft with who wrote it, and what to tell the reader about that. */
export interface Written {
  readonly draft: Draft;
  readonly writer: Writer;
  readonly notes: readonly Remark[];
}

export interface Writers {
  readonly writer: Writer;
  /** Answers when the writer's provider cannot be reached; the answer says so. */
  readonly fallback: Writer;
  readonly onFallback?: ((error: ProviderError) => void) | undefined;
}

/**
 * Has a draft written, by the fallback where the writer's provider fails.
 * @throws whatever else a writer throws, the signal's reason among it
 */
export async function writeDraft(
  request: WriterRequest,
  { writer, fallback, onFallback }: Writers,
): Promise<Written> {
  try {
    return { draft: await writer.write(request), writer, notes: [] };
  } catch (error) {
    if (!(error instanceof ProviderError) || writer === fallback) throw error;
    onFallback?.(error);
    return {
      draft: await fallback.write(request),
      writer: fallback,
      notes: [remark('remarks.fallback')],
    };
  }
}
