import { expect, test } from 'vitest';
import { answerSlots } from '../../src/answering/answer-slots.ts';
import { answerType } from '../../src/answering/answer-type.ts';
import { tokens } from '../../src/language/tokens.ts';

test.each([
  ['Who is the captain?', 'The captain is Femke Oldewater.', 'en', ['Femke', 'Oldewater']],
  ['Who saw Femke?', 'The captain Femke is here.', 'en', []],
  ['When did it sail?', 'It sailed on 14 June, at noon.', 'en', ['June', 'noon']],
  ['When in June did it sail?', 'It sailed in June.', 'en', []],
  ['How many cars fit?', 'It takes 36 cars and twelve bicycles.', 'en', ['36', 'twelve']],
  ['How long does it take?', 'The 36 cars cross in 20 minutes.', 'en', ['20']],
  ['How many cars fit?', 'Since 2003 it took €12 for 36 cars, five times a day.', 'en', ['36']],
  ['How many cars fit?', 'The Falcon 9 takes 36.', 'en', ['36']],
  ['How many hours?', 'It took nine hours.', 'en', ['nine']],
  [
    'How many years do they live?',
    'It is 22 millimetres long and was found 14 years ago.',
    'en',
    [],
  ],
  ['How many minutes is it?', 'In 2019 it took 3 hours.', 'en', ['3']],
  ['How many people came within three days?', 'In 2019, one person came.', 'en', ['one']],
  ['How many people came?', 'No one came, and one of them left.', 'en', []],
  ['Hoeveel dagen bleef hij?', 'Hij bleef maar één dag, op een feest.', 'nl', ['één']],
  ['How much did they spend?', 'For 36 cars they spent €12.', 'en', ['12']],
  ['How long did the strike last?', 'Profits fell for the second time in five months.', 'en', []],
  ['How deep was the diver?', 'The diver was at a depth of 47 metres.', 'en', ['47']],
  ['Hoeveel auto’s passen erop?', 'In 2003 pasten er 36 op.', 'nl', ['36']],
  ['How much aid did they get?', 'The four farms were given €12 million.', 'en', ['12']],
  ['How loud is it?', 'From 14 metres it is 43 decibels.', 'en', ['43']],
  ['What does it cost?', 'For 36 cars it is €12.', 'en', ['12']],
  ['Hoe lang duurt het?', 'De 36 auto’s varen in 20 minuten.', 'nl', ['20']],
  ['Wie teuer ist es?', 'Für 36 Autos sind es 12 Euro.', 'de', ['12']],
  ['What does a dog cost?', 'Dogs stay free, and a bicycle is €3.', 'en', ['free', '3']],
  ['Why is it late?', 'It is late because of ice.', 'en', ['because']],
  ['What did she say?', 'It is late, she said.', 'en', ['said']],
])('answerSlots() of %j in %j are %j', (question, sentence, language, expected) => {
  const slots = answerSlots(answerType(question), sentence, language, question);
  expect(slots?.map((place) => tokens(sentence)[place]?.text)).toEqual(expected);
});

test('answerSlots() has none for a question whose answer has no outward sign', () => {
  expect(answerSlots('yes-no', 'It is late.', 'en', 'Is it late?')).toBeNull();
});
