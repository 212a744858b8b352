import { citedText, hasWord, replaceFirst, withText, type Planter } from './planter.ts';

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
};

/** Dates that no cited article has, and on which none was published. */
export const DATE_PLANTERS: readonly Planter[] = [
  {
    kind: 'the day of a date changed',
    fault: 'date',
    plant: ({ text, language }, ground) => {
      const known = citedText(ground);
      const isTold = (day: number) =>
        hasWord(known, String(day)) ||
        ground.cited.some(({ published }) => Number(published?.slice(8)) === day);
      const pattern = new RegExp(`\\b\\d{1,2}(?=\\.? (?:de )?(?:${months(language)}))`, 'gu');
      return withText(
        replaceFirst(text, pattern, ([day]) =>
          [3, 5, 7, 11]
            .map((more) => ((Number(day) + more) % 28) + 1)
            .filter((other) => !isTold(other))
            .map(String)
            .at(0),
        ),
      );
    },
  },
  {
    kind: 'the month of a date changed',
    fault: 'date',
    plant: ({ text, language }, ground) => {
      const known = citedText(ground);
      const names = MONTHS[language] ?? [];
      const isTold = (index: number) =>
        Object.values(MONTHS).some((all) => hasWord(known, all[index] ?? '')) ||
        ground.cited.some(({ published }) => Number(published?.slice(5, 7)) === index + 1);
      const other = names.find((_, index) => index % 2 === 1 && !isTold(index));
      const pattern = new RegExp(`(?<=\\d\\.? (?:de )?|in )(?:${names.join('|')})\\b`, 'gu');
      return withText(replaceFirst(text, pattern, () => other));
    },
  },
  {
    kind: 'the year of a date changed',
    fault: 'date',
    plant: ({ text }, ground) => {
      const known = citedText(ground);
      const years = ground.cited.map(({ published }) => published?.slice(0, 4));
      return withText(
        replaceFirst(text, /\b(?:19|20)\d\d\b/g, ([year]) =>
          [-3, 2, -7]
            .map((more) => String(Number(year) + more))
            .find((other) => !known.includes(other) && !years.includes(other)),
        ),
      );
    },
  },
  {
    kind: 'a date that nobody gave',
    fault: 'date',
    plant: ({ text, language }, ground) => {
      const said = {
        en: 'on 21 October 2021',
        nl: 'op 21 oktober 2021',
        de: 'am 21. Oktober 2021',
      };
      const when = Object.entries(said).find(([tag]) => tag === language)?.[1];
      return when === undefined || citedText(ground).includes('2021')
        ? null
        : { text: text.replace(/\.?$/, ` ${when}.`) };
    },
  },
];

function months(language: string): string {
  return (MONTHS[language] ?? []).join('|');
}
