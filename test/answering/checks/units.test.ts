import { describe, expect, test } from 'vitest';
import { wrongUnits } from '../../../src/answering/checks/units.ts';
import { readingOf } from './reading.ts';

/** Passage, its language, claim, its language. */
type Row = readonly [string, string, string, string];

const SOUND: readonly Row[] = [
  ['The mill costs €240.', 'en', 'The mill costs 240 euros.', 'en'],
  ['The mill costs 240 euros.', 'en', 'De molen kost € 240.', 'nl'],
  ['The mast shrinks from 18 to 14 metres.', 'en', 'It shrinks from 18 metres.', 'en'],
  ['The eleven-metre mast fell.', 'en', 'The mast of eleven metres fell.', 'en'],
  ['Der Turm misst 14 Meter.', 'de', 'The tower measures 14 metres.', 'en'],
  ['The lamp uses 40 kWh.', 'en', 'La lampe consomme 40 kilowattheures.', 'fr'],
  ['The lamp uses 40 kWh.', 'en', 'La lámpara gasta 40 kilovatios hora.', 'es'],
  ['Rents rose by 7%.', 'en', 'Die Mieten stiegen um 7 Prozent.', 'de'],
  ['Ada Wren, 81, climbed it.', 'en', 'Ada Wren is 81 years old.', 'en'],
  ['De boot gaat om tien uur.', 'nl', 'The boat leaves at ten o’clock.', 'en'],
  ['The bill came to 30 million euros, 5 of them for steel.', 'en', 'Steel cost 5 euros.', 'en'],
  ['It holds 36 cars and 240 passengers.', 'en', 'It holds 240 passengers.', 'en'],
  ['It holds 36 cars and 240 passengers.', 'en', 'Er passen 36 auto’s op.', 'nl'],
  ['On 5 March 12 seals came.', 'en', 'On 5 March 12 seals came.', 'en'],
];

const FAULTY: readonly Row[] = [
  ['The mill costs €240.', 'en', 'The mill costs 240 dollars.', 'en'],
  ['The mill costs €240.', 'en', 'The mill costs $240.', 'en'],
  ['It took 240 passengers.', 'en', 'It took €240.', 'en'],
  ['The road is 40 km long.', 'en', 'The road is 40 miles long.', 'en'],
  ['The tower measures 14 metres.', 'en', 'De toren meet 14 kilometer.', 'nl'],
  ['Der Umbau dauert zehn Wochen.', 'de', 'Der Umbau dauert zehn Monate.', 'de'],
  ['The repair takes 4 hours.', 'en', 'La réparation dure 4 jours.', 'fr'],
  ['The repair takes 4 hours.', 'en', 'La obra dura 4 semanas.', 'es'],
  ['The pier is 6.5 nautical miles off.', 'en', 'The pier is 6.5 kilometres off.', 'en'],
  ['The lamp uses 40 kilowatt-hours.', 'en', 'The lamp uses 40 megawatt-hours.', 'en'],
  ['Rents rose by 7 per cent.', 'en', 'Rents rose by 7 percentage points.', 'en'],
  ['It holds 36 cars and 240 passengers.', 'en', 'It holds 240 cars.', 'en'],
];

describe('wrongUnits()', () => {
  test.each(SOUND)('of %j (%s) finds none in %j (%s)', (text, language, claim, claimLanguage) => {
    expect(wrongUnits(readingOf(claim, { text, language, claimLanguage }))).toEqual([]);
  });

  test.each(FAULTY)('of %j (%s) finds some in %j (%s)', (text, language, claim, claimLanguage) => {
    expect(wrongUnits(readingOf(claim, { text, language, claimLanguage }))).not.toEqual([]);
  });

  test('names the number with its unit', () => {
    const text = 'The mill costs €240 and lasts ten weeks.';
    expect(wrongUnits(readingOf('It costs $240 and lasts ten years.', { text }))).toEqual([
      '$240',
      'ten years',
    ]);
  });
});
