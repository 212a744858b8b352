import { expect, test } from 'vitest';
import { AGE, asksForAge, isAge } from '../../src/answering/ages.ts';
import { fold } from '../../src/language/analyse.ts';

test.each([
  ['A six-year-old rang the bell.', 'six', true],
  ['Falk, a 44-year-old former baker, won.', '44', true],
  ['The mill is 90 years old.', '90', true],
  ['Ines Falk, 38, has left.', '38', true],
  ['Ines Falk (38) has left.', '38', true],
  ['The twins, 20 months, slept.', '20', true],
  ['A clerk aged 61 has left.', '61', true],
  ['Een man van 52 uit Eastholm is weg.', '52', true],
  ['De 52-jarige is weg.', '52', true],
  ['Der 52-jährige Bäcker ist weg.', '52', true],
  ['Sie ist 52 Jahre alt.', '52', true],
  ['Il a 38 ans.', '38', true],
  ['Tiene 38 años.', '38', true],
  ['The plan costs 6 crowns a year.', '6', false],
  ['She left after 21 years.', '21', false],
  ['Zij vertrok na 21 jaar.', '21', false],
  ['Sie ging nach 21 Jahren.', '21', false],
  ['Zij kwam 21 jaar later terug.', '21', false],
  ['On 3, 4 and 5 May they danced.', '4', false],
  ['It is 90 metres long.', '90', false],
  ['They were back at 16:25.', '16:25', false],
])('isAge() in %j of %s is %s', (sentence, number, expected) => {
  const start = sentence.indexOf(number);
  expect(isAge(sentence, start, start + number.length)).toBe(expected);
  if (expected && number !== '52') expect(AGE.test(fold(sentence))).toBe(true);
});

test.each(['How old is she?', 'Hoe oud is het?', 'Wie alt ist sie?', 'Quel âge a-t-elle ?'])(
  'asksForAge() knows %j',
  (question) => {
    expect(asksForAge(question)).toBe(true);
    expect(asksForAge('How long is it?')).toBe(false);
  },
);
