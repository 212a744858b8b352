import { retryAfterMs as askedMs } from '../../retry-after.ts';
import type { Answer } from './send-request.ts';

/** How long an answer of 429 or 503 asks to wait, in milliseconds; `null` when it does not say. */
export function retryAfterMs(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  now: Date,
): number | null {
  if (status !== 429 && status !== 503) return null;
  return askedMs(headers.get('retry-after') ?? '', now);
}
