import { interval } from '../coverage/edtf.ts';

/**
 * An EDTF date in words, no more precise than it is: `6 January 2021`, `January 2021`, `2021`.
 * @param language BCP 47 tag, such as `nl`; English is written the British way
 */
export function longDate(edtf: string, language: string): string {
  const [, month, day] = edtf.split('-');
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${interval(edtf).first}T00:00:00Z`));
}
