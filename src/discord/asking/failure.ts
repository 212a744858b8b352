import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { DatabaseError, EditionError, ProviderError, UserError } from '../../errors.ts';
import { trySay } from '../../localisation/say.ts';
import type { Words } from '../../localisation/words.ts';
import { StoppedError } from './runs.ts';
import { ClosingError, TimeLimitError } from './time-limit.ts';

/** What a person is told of a failure. */
export interface Failure {
  /** A kind sentence; never the raw message of an error, but for a `UserError`'s, which is made to be read. */
  readonly text: string;
  /** Found in the log beside the cause; `null` for a refusal, which is no fault. */
  readonly errorId: string | null;
  /** Whether it may go well when it is asked again. */
  readonly canRetry: boolean;
}

export interface ExplainOptions {
  /** Of the person who is told. */
  readonly words: Words;
  readonly log: Logger;
}

/** Turns whatever was thrown into what people may read, and logs the rest under an id they can name. */
export function explainFailure(
  error: unknown,
  during: string,
  { words, log }: ExplainOptions,
): Failure {
  if (error instanceof UserError)
    return { text: refusalText(error, words), errorId: null, canRetry: false };
  if (error instanceof StoppedError)
    return { text: words.t('actions.stopped'), errorId: null, canRetry: true };
  const errorId = `e-${randomBytes(4).toString('hex')}`;
  log.error({ err: error, errorId }, `Failed: ${during}`);
  return {
    text: words.t('failures.withId', { what: sentence(error, words), id: errorId }),
    errorId,
    canRetry: true,
  };
}

function refusalText({ message, remark }: UserError, words: Words): string {
  return (remark === null ? null : trySay(remark, words)) ?? message;
}

function sentence(error: unknown, { t }: Words): string {
  if (error instanceof TimeLimitError) return t('failures.timeLimit', { count: error.seconds });
  if (error instanceof ClosingError) return t('failures.closing');
  if (error instanceof ProviderError || error instanceof DatabaseError)
    return t('failures.provider');
  if (error instanceof EditionError) return t('failures.edition');
  return t('failures.other');
}
