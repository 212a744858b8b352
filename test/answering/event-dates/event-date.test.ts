import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventDate } from '../../../src/answering/event-dates/event-date.ts';
import { isEdtf } from '../../../src/coverage/edtf.ts';

/** A Thursday. */
const THURSDAY = '2024-10-17';

describe('eventDate() tells the day from that of publication', () => {
  test.each<[language: string, text: string, published: string, date: string]>([
    ['en', 'The mill closed on Tuesday.', THURSDAY, '2024-10-15'],
    ['en', 'The mill closed on Thursday.', THURSDAY, '2024-10-17'],
    ['en', 'The mill closed last Thursday.', THURSDAY, '2024-10-10'],
    ['en', 'The mill burned down yesterday.', THURSDAY, '2024-10-16'],
    ['en', 'This morning the mill opened again.', THURSDAY, '2024-10-17'],
    ['en', 'The miller died on 3 October.', THURSDAY, '2024-10-03'],
    ['en', 'The miller was born on 3 December.', '2025-01-10', '2024-12-03'],
    ['en', 'The miller found the coins in November.', '2024-03-06', '2023-11'],
    ['en', 'The mill needs more men than the miller asked for in March.', '2024-11-21', '2024-03'],
    ['en', 'The miller now expects more rain than he said in March.', '2024-11-21', '2024-03'],
    ['nl', 'De molen kost nu meer dan de molenaar zei in maart.', '2024-11-21', '2024-03'],
    ['en', 'The mill was sold last year.', THURSDAY, '2023'],
    ['en', 'The mill was painted last month.', THURSDAY, '2024-09'],
    ['en', 'The mill was painted this month.', '2024-09', '2024-09'],
    ['en', 'The wheel was repaired last summer.', '2025-02-27', '2024'],
    ['nl', 'De molen sloot dinsdag de deuren.', THURSDAY, '2024-10-15'],
    ['nl', 'De molenaar overleed gisteren.', THURSDAY, '2024-10-16'],
    ['nl', 'De molen is vorige maand verkocht.', THURSDAY, '2024-09'],
    ['nl', 'Op 3 oktober brandde de molen af.', THURSDAY, '2024-10-03'],
    ['de', 'Die Mühle wurde am Dienstag geschlossen.', THURSDAY, '2024-10-15'],
    ['de', 'Die Mühle brannte gestern ab.', THURSDAY, '2024-10-16'],
    ['de', 'Im vergangenen Jahr wurde die Mühle verkauft.', THURSDAY, '2023'],
    ['fr', 'Le moulin a fermé mardi.', THURSDAY, '2024-10-15'],
    ['fr', 'Le moulin a brûlé hier.', THURSDAY, '2024-10-16'],
    ['fr', 'Le moulin a été vendu le 3 octobre.', THURSDAY, '2024-10-03'],
    ['es', 'El molino cerró el martes.', THURSDAY, '2024-10-15'],
    ['es', 'El molino se quemó ayer.', THURSDAY, '2024-10-16'],
    ['es', 'El molino fue vendido el año pasado.', THURSDAY, '2023'],
  ])('%s: %s (%s)', (language, text, published, date) => {
    expect(eventDate(text, { language, published })).toMatchObject({
      date,
      knownBy: 'resolved',
      isPlanned: false,
    });
  });
});

describe('eventDate() takes a date written in full as it is, even without a day of publication', () => {
  test.each<[language: string, text: string, date: string]>([
    ['en', 'The mill burned down on 5 March 2019.', '2019-03-05'],
    ['en', 'The mill burned down in March 2019.', '2019-03'],
    ['en', 'The mill was sold in 1994.', '1994'],
    ['nl', 'De molen brandde af op 5 maart 2019.', '2019-03-05'],
    ['de', 'Die Mühle brannte im März 2019 ab.', '2019-03'],
    ['fr', 'Le moulin a brûlé le 5 mars 2019.', '2019-03-05'],
    ['es', 'El molino se quemó en marzo de 2019.', '2019-03'],
  ])('%s: %s', (language, text, date) => {
    for (const published of [null, THURSDAY])
      expect(eventDate(text, { language, published })).toMatchObject({
        date,
        knownBy: 'stated',
        isPlanned: false,
      });
  });
});

describe('eventDate() tells plans from events', () => {
  test.each<[language: string, text: string, date: string]>([
    ['en', 'The mill will reopen on 3 December.', '2024-12-03'],
    ['en', 'The mill will reopen on Monday.', '2024-10-21'],
    ['en', 'The work is to be done by the end of September.', '2025-09'],
    ['en', 'The first flour had been planned for 1 August.', '2024-08-01'],
    ['nl', 'De molen zal op 3 december weer opengaan.', '2024-12-03'],
    ['de', 'Die Mühle soll am 3. Dezember wieder öffnen.', '2024-12-03'],
    ['fr', 'Le moulin devrait rouvrir le 3 décembre.', '2024-12-03'],
    ['es', 'El molino será reabierto el 3 de diciembre.', '2024-12-03'],
  ])('%s: %s', (language, text, date) => {
    const found = eventDate(text, { language, published: THURSDAY });
    expect(found).toMatchObject({ date, isPlanned: true });
  });
});

describe('eventDate() chooses among several dates', () => {
  test.each<[text: string, date: string, isOfSaying: boolean]>([
    ['The mill will reopen on 3 December, the owner said on Tuesday.', '2024-10-15', true],
    ['The fire of 3 October cost him everything, he said on Tuesday.', '2024-10-03', false],
    ['The council moved the date from 1 March to 3 May last year.', '2023', false],
    ['In 1994 the mill was sold, and on 3 October it burned down.', '2024-10-03', false],
  ])('%s', (text, date, isOfSaying) => {
    const found = eventDate(text, { language: 'en', published: THURSDAY });
    expect(found).toMatchObject({ date, isOfSaying });
  });

  test('a stretch of days has a first and a last one', () => {
    const text = 'From Monday to Wednesday the mill stood still.';
    expect(eventDate(text, { language: 'en', published: THURSDAY })).toMatchObject({
      date: '2024-10-14',
      until: '2024-10-16',
    });
    expect(
      eventDate('The fair was held on 3-5 October.', { language: 'en', published: THURSDAY }),
    ).toMatchObject({ date: '2024-10-03', until: '2024-10-05' });
  });
});

describe('eventDate() is null where a sentence does not say when', () => {
  test.each<[language: string, text: string, published: string | null]>([
    ['en', 'The mill grinds corn.', THURSDAY],
    ['en', 'The miller, who has worked since 1994, is tired.', THURSDAY],
    ['en', 'The 1994 mill is tired.', THURSDAY],
    ['en', 'Nothing will be ground before 3 December.', THURSDAY],
    ['en', 'The mill closed on Tuesday.', null],
    ['en', 'The mill closed on 3 October.', null],
    ['en', 'The mill closed on Tuesday.', '2024-10'],
    ['en', 'The mill closed on Tuesday.', '2024'],
    ['en', 'On Mondays the mill is shut.', THURSDAY],
    ['en', 'The mill paid 2,019 pounds for 12 sacks.', THURSDAY],
    ['nl', 'De molen maalt koren.', THURSDAY],
    [
      'nl',
      'Of de molen weer draait, is niet bekend; beide partijen praten maandag verder.',
      THURSDAY,
    ],
    ['de', 'Die Mühle steht seit 1994 still.', THURSDAY],
  ])('%s: %s (%s)', (language, text, published) => {
    expect(eventDate(text, { language, published })).toBeNull();
  });
});

test('eventDate() gives dates of the calendar, within the text, and never that of publication by itself', () => {
  const word = fc.constantFrom(
    ...'the mill closed on Tuesday Friday will was 3 March 2019 31 February in since last year yesterday and , said May'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      const found = eventDate(text, { language: 'en', published: THURSDAY });
      if (found === null) return;
      expect(isEdtf(found.date)).toBe(true);
      expect(text).toContain(found.text);
      if (found.until !== null) expect(found.until > found.date).toBe(true);
    }),
  );
});
