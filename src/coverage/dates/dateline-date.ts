import { findDates } from './find-dates.ts';

/** `PORT SELWYN, 4 June 2024 –`, `LONDON, March 3, 2021 /PRNewswire/ --`, `Berlin, 5. Mai 2020 (ots) -` */
const BEFORE = /^(?:\p{Lu}[\p{L}.'’-]*(?:[ /]|,\s|\s[–—-]\s|\s\(|$)){1,8}\(?$/u;
const BEHIND = /^\)?,?\s*(?:\/[^/\n]{2,40}\/|\([^()\n]{2,40}\))?\s*(?:[–—-]{1,3}|:)\s/u;
const HEAD_LINES = 8;
const MAX_CHARS = 140;

/**
 * The day in the dateline of a press release, with which its text begins; `null` without one. Sentences have no
 * such beginning.
 */
export function datelineDate(text: string): string | null {
  for (const line of text.slice(0, 4000).split('\n').slice(0, HEAD_LINES)) {
    const head = line.trim().slice(0, MAX_CHARS);
    const [date] = /\d{4}/.test(head) ? findDates(head) : [];
    if (!date || date.monthFirst !== null || date.edtf.length < 10) continue;
    const before = head.slice(0, date.start);
    if (BEFORE.test(before) && BEHIND.test(head.slice(date.end))) return date.edtf;
  }
  return null;
}
