import { describe, expect, test } from 'vitest';
import { wrongWeekdays } from '../../../src/answering/checks/weekdays.ts';
import { readingOf } from './reading.ts';

/** Passage, its language, publication, claim, its language. 7 March 2024 was a Thursday. */
type Row = readonly [string, string, string | null, string, string];

const SOUND: readonly Row[] = [
  ['It sailed on Tuesday.', 'en', '2024-03-07', 'It sailed on a Tuesday.', 'en'],
  ['It sailed on Tuesday.', 'en', null, 'Ze voer dinsdagavond uit.', 'nl'],
  ['Ze voer dinsdagavond uit.', 'nl', null, 'Sie fuhr am Dienstag.', 'de'],
  ['It sailed yesterday.', 'en', '2024-03-07', 'It sailed on Wednesday.', 'en'],
  ['It sailed.', 'en', '2024-03-07', 'On Thursday it was reported that it sailed.', 'en'],
  ['It sailed on 5 March.', 'en', '2024-03-07', 'Elle partit mardi.', 'fr'],
  ['It sailed on 5 March.', 'en', '2024-03-07', 'Zarpó el martes 5 de marzo de 2024.', 'es'],
  ['It sailed on 5 March.', 'en', '2024-03-07', 'It sailed on Tuesday 5 March.', 'en'],
  ['It sailed on 5 March 2024.', 'en', null, 'It sailed on 5 March 2024, a Tuesday.', 'en'],
];

const FAULTY: readonly Row[] = [
  ['It sailed on Tuesday.', 'en', '2024-03-07', 'It sailed on Friday.', 'en'],
  ['It sailed.', 'en', null, 'It sailed on Friday.', 'en'],
  ['It sailed on Tuesday.', 'en', '2024-03-07', 'Ze voer vrijdag uit.', 'nl'],
  ['Sie fuhr am Dienstag.', 'de', '2024-03-07', 'Sie fuhr am Freitagabend.', 'de'],
  ['Elle partit mardi.', 'fr', '2024-03-07', 'Elle partit samedi.', 'fr'],
  ['Zarpó el martes.', 'es', '2024-03-07', 'Zarpó el sábado.', 'es'],
  ['It sailed on 5 March.', 'en', '2024-03-07', 'It sailed on Thursday, 5 March 2024.', 'en'],
  ['It sailed on 5 March.', 'en', '2024-03-07', 'It sailed on Thursday 5 March.', 'en'],
  ['It sailed on 5 March 2024.', 'en', null, 'It sailed on 5 March 2024, a Sunday.', 'en'],
];

describe('wrongWeekdays()', () => {
  test.each(SOUND)('of %j (%s, %s) finds none in %j (%s)', (...row) => {
    expect(found(row)).toEqual([]);
  });

  test.each(FAULTY)('of %j (%s, %s) finds some in %j (%s)', (...row) => {
    expect(found(row)).not.toEqual([]);
  });
});

function found([text, language, published, claim, claimLanguage]: Row): string[] {
  return wrongWeekdays(readingOf(claim, { text, language, published, claimLanguage }));
}
