/** How long a `Retry-After` header asks to wait, in milliseconds: seconds or a date; `null` for anything else. */
export function retryAfterMs(value: string, now: Date): number | null {
  const text = value.trim();
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
