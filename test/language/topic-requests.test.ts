import { expect, test } from 'vitest';
import { requestedTopic } from '../../src/language/topic-requests.ts';

test.each([
  ['What happened with the strike?', 'the strike'],
  ['So tell me more about the old ferry', 'the old ferry'],
  ['What do you know about Ines Falk?', 'ines falk'],
  ["What's going on with the tower?", 'the tower'],
  ['Any news on the seals?', 'the seals'],
  ['Summarise the delay.', 'the delay'],
  ['Wat is er met de staking gebeurd?', 'de staking'],
  ['Vertel eens iets over de kat', 'de kat'],
  ['Was ist mit der Fähre passiert?', 'der fahre'],
  ['Was gibt es Neues zum Streik?', 'streik'],
  ['Que se passe-t-il avec le ferry ?', 'le ferry'],
  ['¿Qué pasó con la huelga?', 'la huelga'],
  ['What happened in June?', null],
  ['Who knows about the strike?', null],
  ['Wat kost de boot?', null],
])('requestedTopic() of %j is %j', (question, expected) => {
  expect(requestedTopic(question)).toBe(expected);
});
