import { DatelineError } from '../../errors.ts';

/** An address could not be fetched. The message is a clause in plain words: `it answers 404 (not found)`. */
export class FetchError extends DatelineError {
  override name = 'FetchError';
  /** Whether the host may be at fault, so that asking it for something else is likely to fail as well. */
  readonly hostFailed: boolean;

  constructor(reason: string, options: { hostFailed?: boolean; cause?: unknown } = {}) {
    super(reason, { cause: options.cause });
    this.hostFailed = options.hostFailed ?? false;
  }
}
