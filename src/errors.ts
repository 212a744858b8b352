import type { Remark } from './localisation/remark.ts';

/** The base of every error that Dateline raises on purpose: its message is fit to show an operator. */
export class DatelineError extends Error {
  override name = 'DatelineError';
}

/** The environment or the command line is wrong. The message lists every problem found, one a line. */
export class ConfigError extends DatelineError {
  override name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** An article, or a file of articles, cannot be read. */
export class CoverageError extends DatelineError {
  override name = 'CoverageError';
  readonly path: string;
  /** 1-based line in the file, where one is known. */
  readonly line: number | null;

  constructor(message: string, at: { path: string; line?: number | null; cause?: unknown }) {
    super(message, { cause: at.cause });
    this.path = at.path;
    this.line = at.line ?? null;
  }
}

/** An edition is missing, damaged or built for something else. The message names the command that mends it. */
export class EditionError extends DatelineError {
  override name = 'EditionError';
}

/** Another process is changing the editions. */
export class EditionBusyError extends EditionError {
  override name = 'EditionBusyError';
}

/** A database server failed, cannot be reached, or holds other tables than expected. */
export class DatabaseError extends DatelineError {
  override name = 'DatabaseError';
  /** SQLSTATE, or the code of a failed connection; empty where there is none. */
  readonly code: string;
  /** Whether the same request may succeed when it is sent again. */
  readonly retryable: boolean;

  constructor(message: string, options: { code: string; retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.code = options.code;
    this.retryable = options.retryable;
  }
}

/** An embedding or language model provider failed. */
export class ProviderError extends DatelineError {
  override name = 'ProviderError';
  /** Whether the same request may succeed when it is sent again. */
  readonly retryable: boolean;

  constructor(message: string, options: { retryable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
  }
}

export interface UserErrorOptions {
  readonly remark?: Remark | null;
  readonly cause?: unknown;
}

/**
 * A request that cannot be met as asked. The message is one kind line for the person, with what to do: in English, and as
 * `remark` for those who read another language.
 */
export class UserError extends DatelineError {
  override name = 'UserError';
  /** `null` where only those at a terminal see it. */
  readonly remark: Remark | null;

  constructor(message: string, { remark = null, cause }: UserErrorOptions = {}) {
    super(message, { cause });
    this.remark = remark;
  }
}
