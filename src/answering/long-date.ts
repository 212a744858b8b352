import { interval } from '../coverage/edtf.ts';
import { remember } from '../language/remember.ts';

/** Formats remembered: three a language. Making one takes a hundred times as long as using it. */
const MAX_FORMATS = 300;

/** By language tag and how many parts a date has, parted by a space. */
const formatOf = remember((key) => {
  const [language = '', parts] = key.split(' ');
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    ...(parts === '1' ? {} : { month: 'long' }),
    ...(parts === '3' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}, MAX_FORMATS);

/**
 * An EDTF date in words, no more precise than it is: `6 January 2021`, `January 2021`, `2021`.
 * @param language BCP 47 tag, such as `nl`; English is written the British way
 */
export function longDate(edtf: string, language: string): string {
  const parts = edtf.split('-').length;
  return formatOf(`${language} ${parts}`).format(new Date(`${interval(edtf).first}T00:00:00Z`));
}
