import { expect, test } from 'vitest';
import { coloursOf } from '../../src/answering/coloured-thing.ts';
import { tokens } from '../../src/language/tokens.ts';
import { writerRequest } from './writers/writer-request.ts';

test.each([
  ['What colour is the ship?', 'She is white, with a brown stripe.', 'en', ['white']],
  ['What colour is the ship?', 'A white wooden ship with a yellow funnel.', 'en', ['white']],
  ['What colour is the funnel?', 'A white ship with a yellow funnel.', 'en', ['yellow']],
  ['What colour is the ship?', 'The mill that they saw is to be painted green.', 'en', []],
  ['What colour is the Gannet?', 'On a grey morning the red ship came in.', 'en', ['red']],
  ['Welke kleur krijgt het dak?', 'Het dak wordt rood, de muur wit.', 'nl', ['rood', 'wit']],
  ['Welke kleur krijgt het dak?', 'De molen wordt rood.', 'nl', []],
  ['De quelle couleur est le toit ?', 'Le toit est bleu.', 'fr', ['bleu']],
])('coloursOf(): %j asked of %j', (question, sentence, language, expected) => {
  const words = tokens(sentence);
  const { terms } = writerRequest(question, []);
  expect(coloursOf(sentence, language, terms).map((at) => words[at]?.text)).toEqual(expected);
});
