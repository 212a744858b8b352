import { LOCALES } from '../../src/localisation/locales.ts';
import { ENGLISH, wordsIn, type Words } from '../../src/localisation/words.ts';

/** Offered before anything is typed. */
const OFFERED = ['dates.lastWeek', 'dates.lastMonth', 'dates.lastYear'] as const;

/** Dates that are offered, in someone's words. */
export function offeredDates({ t }: Words): string[] {
  return OFFERED.map((key) => t(key));
}

/** What is offered in any language, in English: the parser of dates does not know all of them. */
export function asEnglish(typed: string): string {
  const wanted = typed.toLowerCase().replaceAll("'", '’');
  const key = OFFERED.find((each) =>
    LOCALES.some((locale) => wordsIn(locale).t(each).toLowerCase() === wanted),
  );
  return key === undefined ? typed : ENGLISH.t(key);
}
