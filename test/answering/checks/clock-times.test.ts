import { describe, expect, test } from 'vitest';
import { withoutToldTimes } from '../../../src/answering/checks/clock-times.ts';

describe('withoutToldTimes()', () => {
  test.each([
    ['A boat at half past ten stays.', 'It leaves at 22:30.', 'A boat at … stays.'],
    ['It leaves at a quarter to six.', 'It leaves at 17.45.', 'It leaves at ….'],
    ['Om half elf vertrekt hij.', 'It leaves at 22:30.', 'Om … vertrekt hij.'],
    ['Um Viertel nach acht fährt sie.', 'It leaves at 8:15.', 'Um … fährt sie.'],
  ])('of %j, told %j, leaves %j', (text, source, rest) => {
    expect(withoutToldTimes(text, [source])).toBe(rest);
  });

  test.each([
    ['A boat at half past ten stays.', 'It leaves at 22:15.'],
    ['Half of it is paid, in ten parts.', 'It leaves at 22:30.'],
    ['Um halb elf fährt sie.', 'Sie kostet 10,30 Euro.'],
  ])('leaves %j, told %j, as it is', (text, source) => {
    expect(withoutToldTimes(text, [source])).toBe(text);
  });
});
