import { describe, expect, test } from 'vitest';
import { quantitySign } from '../../src/answering/quantity-signs.ts';

describe('quantitySign()', () => {
  test.each([
    ['How long does a crossing take?', 'She makes it in 35 minutes.', 1],
    ['How long does a crossing take?', 'She carries 240 passengers.', 0.4],
    ['How long does a crossing take?', 'She makes it in no time.', 0],
    ['How loud may it be?', 'No more than 45 decibels at night.', 1],
    ['How fast is she?', 'She reached 14.2 knots.', 1],
    ['How tall is the tower?', 'It shrinks to 14 metres.', 1],
    ['What does a ticket cost?', 'A return is €11.50.', 1],
    ['What does a ticket cost?', 'It has 63 seats.', 0.4],
    ['Hoe lang duurt de overtocht?', 'Die duurt 35 minuten.', 1],
    ['Wie teuer wird die Fähre?', 'Sie kostet 31 Millionen Euro.', 1],
    ['How many cars fit on it?', 'It has room for 36 cars.', 1],
    ['Are there 63 cars on board?', 'It has room for 63 cars.', 0],
  ])('of %j on %j is %d', (question, sentence, sign) => {
    expect(quantitySign(sentence, 'en', question)).toBe(sign);
  });
});
