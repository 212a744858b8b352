import { describe, expect, test } from 'vitest';
import { isMeasured, quantitySign, tellsQuantity } from '../../src/answering/quantity-signs.ts';

describe('isMeasured()', () => {
  test.each([
    ['How long does a crossing take?', 'The 35 minutes are over.', '35', true],
    ['How long does a crossing take?', 'A 35-minute crossing.', '35', true],
    ['How long does a crossing take?', 'She has 3 crossings a day.', '3', false],
    ['How long does a crossing take?', 'With 17 sailing days, June was busy.', '17', false],
    ['How long does a crossing take?', 'She was at sea for 17 full days.', '17', true],
    ['How many crossings are there?', 'She has 3 crossings a day.', '3', true],
    ['How long is the pier?', 'It lies 3 miles off the coast.', '3', false],
    ['How long is the pier?', 'It is 3 metres wide.', '3', false],
    ['How long is the pier?', 'They must keep it for 3 years.', '3', false],
    ['How long is the pier?', 'It was moved 3 metres to the north.', '3', false],
    ['How long was the wait?', 'They sat there for 3 hours.', '3', true],
    ['Hoe lang is het schip?', 'Tien jaar lang voer het.', 'Tien', false],
    ['Wie lang ist die Brücke?', 'Sie ist 3 Meter lang.', '3', true],
    ['How deep is the harbour?', 'The quay is 38 metres long.', '38', false],
    ['How deep is the harbour?', 'They walk 300 metres further.', '300', false],
    ['How deep is the harbour?', 'It is 7 metres deep.', '7', true],
    ['How tall is the tower?', 'It shrinks to 14 m.', '14', true],
    ['How far is it?', 'It is 6 miles off the coast.', '6', true],
    ['How long is the pier?', 'The last boat sails at 22:30 every day.', '30', false],
    ['By how much did it rise?', 'It rose by 12 per cent.', '12', true],
    ['By how much did it rise?', 'It has 12 seats.', '12', false],
    ['How far did the shares fall?', 'They fell 12 points.', '12', true],
    ['How far above the plan was it?', 'It was 12 tonnes above it.', '12', true],
    ['How much is it?', 'It is 12 crowns.', '12', true],
    ['How much is a ticket?', 'It has 12 seats.', '12', false],
    ['How many seats did they lose?', 'They lost 12 seats.', '12', true],
    ['How high is the mill?', 'The pond was lowered by 3 metres.', '3', false],
    ['Wie hoch ist die Mühle?', 'Der Teich wurde um 3 Meter gesenkt.', '3', false],
    ['Wie hoch ist die Mühle?', 'Ein 3 Meter langer Riss.', '3', false],
    ['Wie lang ist der Riss?', 'Ein 3 Meter langer Riss.', '3', true],
    ['How much money do they get?', 'They get 12 crowns.', '12', true],
    ['How much money do they get?', 'They get 12 seats.', '12', false],
    ['How old is he?', 'He left after 12 years.', '12', false],
    ['How old is he?', 'A 12-year-old rang.', '12', true],
    ['What share of the vote did she get?', 'She got 51.8 percent.', '51.8', true],
    ['What share of the vote did she get?', 'She got 12 of the votes.', '12', true],
    ['What share of the vote did she get?', 'Two of them went on 12 May.', '12', false],
  ])('of %j on %j: %s, %s', (question, sentence, number, is) => {
    const start = sentence.indexOf(number);
    expect(isMeasured(sentence, start, start + number.length, question)).toBe(is);
  });
});

describe('quantitySign()', () => {
  test.each([
    ['How long does a crossing take?', 'She makes it in 35 minutes.', 1],
    ['How long does a crossing take?', 'She carries 240 passengers.', 0.4],
    ['How long does a crossing take?', 'She makes it in no time.', 0],
    ['How long does a crossing take?', 'A hundred days after her first crossing she sails.', 0.4],
    ['How long does a crossing take?', 'The first sailing came fifteen weeks late.', 0.4],
    ['How long does a crossing take?', 'The pier is eleven metres long.', 0.4],
    ['How long is a crossing?', 'The first sailing came fifteen weeks late.', 0.4],
    ['How long did the delay last?', 'The first sailing came fifteen weeks late.', 1],
    ['Hoe lang was de vertraging?', 'De eerste vaart kwam vijftien weken te laat.', 1],
    ['How long was the last delay?', 'The first sailing came fifteen weeks late.', 1],
    ['How long was the delay?', 'The first sailing came fifteen weeks late.', 1],
    ['How long is the pier?', 'The pier is eleven metres long.', 1],
    ['How long after the vote was she built?', 'She was built two years after it.', 1],
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

test.each([
  ['What does a ticket for a dog cost?', 'free', true],
  ['Wat kost een kaartje voor een hond?', 'gratis', true],
  ['How long will it last?', 'until', true],
  ['How often was she frozen in?', 'Twice', true],
  ['Hoeveel mensen kwamen er?', 'honderden', true],
  ['How many dogs are there?', 'free', false],
  ['Who sails?', 'free', false],
])('tellsQuantity() of %j by %j is %s', (question, word, is) => {
  expect(tellsQuantity(word, question)).toBe(is);
});
