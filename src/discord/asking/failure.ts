import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { EditionError, ProviderError, UserError } from '../../errors.ts';
import { ClosingError, TimeLimitError } from './time-limit.ts';

/** What a person is told of a failure. */
export interface Failure {
  /** A kind sentence; never the raw message of an error, but for a `UserError`'s, which is made to be read. */
  readonly text: string;
  /** Found in the log beside the cause; `null` for a refusal, which is no fault. */
  readonly errorId: string | null;
}

/** Turns whatever was thrown into what people may read, and logs the rest under an id they can name. */
export function explainFailure(error: unknown, log: Logger, during: string): Failure {
  if (error instanceof UserError) return { text: error.message, errorId: null };
  const errorId = `e-${randomBytes(4).toString('hex')}`;
  log.error({ err: error, errorId }, `Failed: ${during}`);
  return { text: `${sentence(error)} (error ${errorId})`, errorId };
}

function sentence(error: unknown): string {
  if (error instanceof TimeLimitError)
    return `That took more than ${error.seconds} seconds, so I stopped. Try it with fewer words, or with an outlet or dates.`;
  if (error instanceof ClosingError)
    return 'I am being restarted and could not finish. Please ask again in a minute.';
  if (error instanceof ProviderError)
    return 'A service I depend on did not answer. Please try again in a minute.';
  if (error instanceof EditionError)
    return 'I cannot open the coverage just now. Whoever runs me can find out why.';
  return 'Something went wrong on my side. Please try again; if it goes on, tell whoever runs me.';
}
