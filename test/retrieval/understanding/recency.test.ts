import { describe, expect, test } from 'vitest';
import { askedNow, nowWords } from '../../../src/retrieval/understanding/recency.ts';

describe('askedNow()', () => {
  test.each([
    ['How much does it cost now?', 'now'],
    ['What is the latest on the strike?', 'latest'],
    ['Is the ferry still closed?', 'still'],
    ['Who is currently in charge?', 'currently'],
    ['Who is the current mayor?', 'current'],
    ['How many have died so far?', 'so far'],
    ['What is the price at the moment?', 'at the moment'],
    ['What is the price today?', 'today'],
    ['Wat kost het nu?', 'nu'],
    ['Is de boot nog steeds dicht?', 'nog steeds'],
    ['Is de boot nog dicht?', 'nog'],
    ['Wie is momenteel de baas?', 'momenteel'],
    ['Was kostet es jetzt?', 'jetzt'],
    ['Ist die Fähre noch geschlossen?', 'noch'],
    ['Wie ist der aktuelle Stand?', 'aktuelle'],
    ['Qui dirige actuellement la ville ?', 'actuellement'],
    ['Est-ce encore fermé ?', 'encore'],
    ['¿Cuánto cuesta ahora?', 'ahora'],
    ['¿Quién gobierna actualmente?', 'actualmente'],
  ])('of %j is %s', (question, word) => {
    const now = askedNow(question);
    expect(now?.text).toBe(word);
    expect(question.slice(now?.start, now?.end)).toBe(word);
  });

  test.each([
    'Who is the mayor?',
    'Who painted the still life?',
    'What did USA Today write?',
    'How strong is the ocean current?',
    'Who opened a current account?',
    'Who knows?',
    'Which snow fell?',
    'Heeft hij nog nooit gewonnen?',
    'Hat er noch nie gewonnen?',
    'Encore une fois, qui ?',
    'Wer kommt noch einmal?',
    'Where is Nuuk?',
  ])('of %j is null', (question) => {
    expect(askedNow(question)).toBeNull();
  });
});

describe('nowWords()', () => {
  test.each([
    ['Is she still ill now?', ['still', 'now']],
    ['Is hij nu nog steeds ziek?', ['nu', 'nog steeds']],
    ['Who is the mayor?', []],
    ['How strong is the ocean current now?', ['now']],
  ])('of %j are %j', (question, words) => {
    expect(nowWords(question)).toEqual(words);
  });
});
