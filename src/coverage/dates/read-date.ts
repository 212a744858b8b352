import { isEdtf } from '../edtf.ts';
import { resolveDay, type DayEvidence } from './day-order.ts';
import { findDates, type WrittenDate } from './find-dates.ts';
import { joinDate } from './join-date.ts';

/** The readings of a field that holds one date. */
export type DateReadings = Pick<WrittenDate, 'edtf' | 'monthFirst'>;

/** An ISO 8601 instant, or digits alone (`20240305`). The zone is not applied: the day stays as written. */
const ISO =
  /^(\d{4})(?:-?(\d{2})-?(\d{2})|-(\d{1,2})-(\d{1,2}))(?:[T ,]\s*\d{1,2}:?\d{2}.*|\d{4}|\d{6}|T\d{1,2}.*|T|Z|[+-]\d{2}:?\d{2}| ?[A-Z]{2,5}\d{2}:.*)?$/i;
/** `Mon May 12 2014 10:00:00 GMT+0200`, `Mon May 12 10:00:00 CEST 2014`, as programs print them. */
const PRINTED =
  /^\p{L}{3},? (\p{L}{3}) {1,2}(\d{1,2}) (?:(\d{4}) \d{2}:\d{2}.*|\d{2}:\d{2}(?::\d{2})?(?: [A-Z+\d:-]{1,6})? (\d{4}))$/u;
const CLOCK = String.raw`(?:at |om |um |à |a las |às |alle |ore |@ )?\d{1,2}(?:[:.h]\d{2}){0,2}(?:[:.]\d{1,6})?\s*(?:[ap]\.?m\.?|uur|uhr|h|hrs?)?`;
const TIME = new RegExp(
  String.raw`^[\s,|–-]*(?:T?${CLOCK})?,?\s*(?:[+-]\d{4}|[+-]\d{2}:\d{2}|\(?[A-Z]{1,5}\)?)?$`,
  'i',
);
const BEFORE = new RegExp(
  String.raw`^(?:\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?,?\s*(?:[A-Z]{2,4},?\s*)?)?(?:\p{L}{2,10}(?:-feira)?[.,]?\s+)?$`,
  'iu',
);
const NOTHING: DayEvidence = { days: [], order: null };
/** A field of more characters holds more than a date. */
const MAX_FIELD_CHARS = 80;

/**
 * Reads the one date a metadata field holds: EDTF, an ISO instant, RFC 822, a date in words (en nl de fr
 * es it pt) or in digits. Time zones never move the day: it is taken as written. `null` for anything else,
 * such as `2021-02-30`, and for `03/04/2021`, which may be either of two days, unless `evidence` tells.
 */
export function readDate(field: string, evidence: DayEvidence = NOTHING): string | null {
  const readings = readReadings(field);
  return readings === null ? null : resolveDay(readings, evidence);
}

/** As `readDate`, with both readings where there are two. Dotted dates put the day first everywhere. */
export function readReadings(field: string): DateReadings | null {
  const text = field.trim().replace(/\s+/g, ' ');
  if (isEdtf(text)) return only(text);
  const [, year, month, day, shortMonth, shortDay] = ISO.exec(text) ?? [];
  if (year !== undefined)
    return only(joinDate(year, month ?? shortMonth ?? '', day ?? shortDay ?? ''));
  const [, name, printedDay, yearFirst, yearLast] = PRINTED.exec(text) ?? [];
  return fromText(
    name === undefined ? text : `${printedDay ?? ''} ${name} ${yearFirst ?? yearLast ?? ''}`,
  );
}

function only(edtf: string | null): DateReadings | null {
  return edtf === null ? null : { edtf, monthFirst: null };
}

function fromText(text: string): DateReadings | null {
  if (text.length > MAX_FIELD_CHARS) return null;
  const [date, ...others] = findDates(text);
  if (!date || others.length > 0) return null;
  if (!BEFORE.test(text.slice(0, date.start)) || !TIME.test(text.slice(date.end))) return null;
  return date.style === '.' ? only(date.edtf) : date;
}
