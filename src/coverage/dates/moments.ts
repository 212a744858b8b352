import { findDates } from './find-dates.ts';

/** What is left of a line without its dates, times and their labels. */
export interface WithoutMoments {
  /** Whether there was a date. */
  readonly dated: boolean;
  /** Between dates, and the marks that part the fields of a byline; none of them blank. */
  readonly parts: readonly string[];
}

const CLOCK =
  /\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|uur|uhr|h|hrs)?(?![\p{L}\d])|\b\d{1,2}\s*(?:[ap]\.?m\.?|uhr|uur)(?!\p{L})/giu;
const LABELS =
  /(?<!\p{L})(?:first\s+)?(?:published|posted|updated?|last\s+(?:updated|modified)|modified|date|released|gepubliceerd|geplaatst|bijgewerkt|datum|publicatiedatum|veröffentlicht|erschienen|aktualisiert|stand|publiée?|mise?\s+(?:en\s+ligne|à\s+jour)|publicad[oa]|actualizad[oa]|fecha|pubblicat[oa]|aggiornat[oa]|data|atualizad[oa])(?!\p{L}|\s+(?:by|door|von|par|por|da)\s)/giu;
const SMALL =
  /(?<!\p{L})(?:at|on|am|um|op|om|le|à|a las|el|il|alle|ore|em|às|uhr|uur|GMT|UTC|CET|CEST|EST|EDT|PST|PDT|BST|[A-Z]{2,4}T)(?!\p{L})/gu;
const WEEKDAY =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})|(?<!\p{L})(?:maan|dins|woens|donder|vrij|zater|zon|mon|diens|donners|frei|sams|sonn)(?:dag|tag|abend)(?!\p{L})|(?<!\p{L})(?:mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?!\p{L})/giu;
const MARKS = /[|·•–—()[\]]|\s-\s|,\s*(?=\||$)|^\s*,/u;

/** A longer line is running text. */
const MAX_LINE_CHARS = 2000;

/** Parts a byline from the moment it was published at: `Jane Doe, 6 January 2021, 10:15` leaves `Jane Doe`. */
export function withoutMoments(line: string): WithoutMoments {
  if (line.length > MAX_LINE_CHARS) return { dated: false, parts: [] };
  const dates = /\d{2}/.test(line) ? findDates(line) : [];
  const cut = dates.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`,
    line,
  );
  const bare = dates.length === 0 ? cut : withoutTimes(cut);
  const parts = bare
    .split(MARKS)
    .map((part) =>
      part
        .replaceAll(/[*_#>]/g, '')
        .replaceAll(/\s+/g, ' ')
        .replace(/^[\s,;]+|[\s,;]+$/g, ''),
    )
    .filter((part) => /\p{L}/u.test(part));
  return { dated: dates.length > 0, parts };
}

/** Takes times, weekdays and labels of dates out of a line. */
export function withoutTimes(line: string): string {
  return line
    .replaceAll(CLOCK, ' ')
    .replaceAll(LABELS, ' ')
    .replaceAll(WEEKDAY, ' ')
    .replaceAll(SMALL, ' ');
}
