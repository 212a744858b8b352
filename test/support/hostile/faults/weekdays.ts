import { citedText, replaceFirst, withText, type Ground, type Planter } from './planter.ts';

const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
};

/** A date that is written out, in English: `29 November 2024`. */
const DATE =
  /(?<!\p{L}+day )\b(\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d)/gu;

/** "Today" in the words of each language. */
const NOW: Readonly<Record<string, readonly string[]>> = {
  en: ['today', 'yesterday', 'last night', 'tomorrow', 'this month', 'next week'],
  nl: ['vandaag', 'gisteren', 'eergisteren', 'volgende week'],
  de: ['heute', 'gestern', 'vorgestern', 'nächste Woche'],
  fr: ['aujourd’hui', 'hier', 'avant-hier', 'la semaine prochaine'],
  es: ['hoy', 'ayer', 'anteayer', 'la próxima semana'],
};

/** Weekdays and days told from today that do not fit what the cited articles say, nor their dates. */
export const WEEKDAY_PLANTERS: readonly Planter[] = [
  {
    kind: 'a weekday changed',
    fault: 'weekday',
    plant: ({ text, language }, ground) => {
      const names = WEEKDAYS[language] ?? [];
      const other = names.find((_, index) => !isTold(index, ground));
      const pattern = new RegExp(`\\b(?:${names.join('|')})(?=s?\\b)`, 'gu');
      return withText(replaceFirst(text, pattern, () => other));
    },
  },
  {
    kind: 'a weekday put to a date that was another',
    fault: 'weekday',
    plant: ({ text }) =>
      withText(
        replaceFirst(text, DATE, ([date]) => {
          const day = new Date(`${date} UTC`).getUTCDay();
          return `${WEEKDAYS['en']?.[(day + 2) % 7] ?? ''} ${date}`;
        }),
      ),
  },
  {
    kind: 'a weekday that nobody gave',
    fault: 'weekday',
    plant: ({ text, language }, ground) => {
      const before = { en: 'on', nl: 'op', de: 'am', fr: 'le', es: 'el' };
      const on = Object.entries(before).find(([tag]) => tag === language)?.[1];
      const name = WEEKDAYS[language]?.find((_, index) => !isTold(index, ground));
      const hasOne = Object.values(WEEKDAYS[language] ?? []).some((one) => text.includes(one));
      return on === undefined || name === undefined || hasOne
        ? null
        : { text: text.replace(/\.?$/, `, ${on} ${name}.`) };
    },
  },
  {
    kind: 'told as of today',
    fault: 'weekday',
    plant: ({ text, language }, { cited }) => {
      const words = NOW[language] ?? [];
      const isNew = cited.every(({ published }) => published !== null && published < '2025-09');
      const word = words[text.length % words.length];
      return !isNew || word === undefined || /20\d\d/.test(text)
        ? null
        : { text: text.replace(/\.?$/, `, ${word}.`) };
    },
  },
];

/** Whether a cited article names a weekday, or was published on it or on the day after. */
function isTold(index: number, ground: Ground): boolean {
  const text = citedText(ground);
  const days = ground.cited.flatMap(({ published }) =>
    published?.length === 10 ? [(new Date(published).getUTCDay() + 6) % 7] : [],
  );
  return (
    Object.values(WEEKDAYS).some((names) => text.includes((names[index] ?? '').toLowerCase())) ||
    days.some((day) => day === index || day === (index + 1) % 7)
  );
}
