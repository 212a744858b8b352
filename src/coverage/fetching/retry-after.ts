import type { Answer } from './send-request.ts';

/** How long an answer of 429 or 503 asks to wait, in milliseconds; `null` when it does not say. */
export function retryAfterMs(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  now: Date,
): number | null {
  const value = headers.get('retry-after')?.trim() ?? '';
  if ((status !== 429 && status !== 503) || value === '') return null;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
