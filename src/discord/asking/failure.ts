import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { DatabaseError, EditionError, ProviderError, UserError } from '../../errors.ts';
import { trySay } from '../../localisation/say.ts';
import type { Words } from '../../localisation/words.ts';
import { StoppedError } from './runs.ts';
import { ClosingError, TimeLimitError } from './time-limit.ts';

/** Why something was not answered, in a word. */
export type FailureKind =
  'refused' | 'stopped' | 'late' | 'closing' | 'provider' | 'database' | 'edition' | 'broken';

/** What a person is told of a failure. */
export interface Failure {
  readonly failure: FailureKind;
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
    return { failure: 'refused', text: refusalText(error, words), errorId: null, canRetry: false };
  if (error instanceof StoppedError)
    return { failure: 'stopped', text: words.t('actions.stopped'), errorId: null, canRetry: true };
  const errorId = `e-${randomBytes(4).toString('hex')}`;
  log.error({ err: error, errorId }, `Failed: ${during}`);
  const failure = kindOf(error);
  return {
    failure,
    text: words.t('failures.withId', { what: sentence(error, failure, words), id: errorId }),
    errorId,
    canRetry: true,
  };
}

function refusalText({ message, remark }: UserError, words: Words): string {
  return (remark === null ? null : trySay(remark, words)) ?? message;
}

function kindOf(error: unknown): Exclude<FailureKind, 'refused' | 'stopped'> {
  if (error instanceof TimeLimitError) return 'late';
  if (error instanceof ClosingError) return 'closing';
  if (error instanceof ProviderError) return 'provider';
  if (error instanceof DatabaseError) return 'database';
  return error instanceof EditionError ? 'edition' : 'broken';
}

function sentence(error: unknown, kind: FailureKind, { t }: Words): string {
  if (error instanceof TimeLimitError) return t('failures.timeLimit', { count: error.seconds });
  switch (kind) {
    case 'closing':
      return t('failures.closing');
    case 'provider':
    case 'database':
      return t('failures.provider');
    case 'edition':
      return t('failures.edition');
    default:
      return t('failures.other');
  }
}
