import type { Violation } from './limits/violation.ts';

/** An answer of Discord that refuses a request. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly status: number;
  /** Discord's own JSON error code. */
  readonly code: number;
  readonly violations: readonly Violation[];

  constructor(
    status: number,
    code: number,
    message: string,
    violations: readonly Violation[] = [],
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.violations = violations;
  }

  /** The body as Discord writes it: form errors are a tree that mirrors the payload. */
  body(): object {
    const { code, message } = this;
    return this.violations.length > 0
      ? { message, code, errors: errorTree(this.violations, 0) }
      : { message, code };
  }
}

/** The refusals that are used here. The numbers and texts are those of Discord's list of JSON error codes. */
export const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  expiredToken: [401, 50027, 'Invalid Webhook Token'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const;

export function refuse(refusal: keyof typeof REFUSALS): ApiError {
  const [status, code, message] = REFUSALS[refusal];
  return new ApiError(status, code, message);
}

/** Error 50035: the payload breaks Discord's rules. */
export function invalidForm(violations: readonly Violation[]): ApiError {
  return new ApiError(400, 50035, 'Invalid Form Body', violations);
}

function errorTree(violations: readonly Violation[], depth: number): object {
  const here = violations.filter(({ path }) => path.length === depth);
  const keys = new Set(violations.flatMap(({ path }) => path.slice(depth, depth + 1)));
  const children = [...keys].map((key): [string | number, object] => [
    key,
    errorTree(
      violations.filter(({ path }) => path[depth] === key),
      depth + 1,
    ),
  ]);
  const own = here.map(({ code, message }) => ({ code, message }));
  return { ...(own.length > 0 ? { _errors: own } : {}), ...Object.fromEntries(children) };
}
