import { expect, test } from 'vitest';
import { smallTalk } from '../../src/language/small-talk.ts';

test.each([
  ['Hello!', 'hello'],
  ['hey 👋', 'hello'],
  ["What's up?", 'hello'],
  ['Goedemorgen', 'hello'],
  ['thanks', 'thanks'],
  ['Thank you so much!!', 'thanks'],
  ['Dank je wel', 'thanks'],
  ['merci beaucoup', 'thanks'],
  ['What can you do?', 'about'],
  ['Wer bist du?', 'about'],
  ['¿Qué puedes hacer?', 'about'],
  ['Comment ça marche ?', 'about'],
] as const)('%s is small talk: %s', (text, kind) => {
  expect(smallTalk(text)).toBe(kind);
});

test.each([
  'Who is the captain?',
  'Thanks to whom did the ferry sail?',
  'Hello, when does the ferry sail?',
  'What can the county do?',
  'Help for the islanders',
  '',
  '???',
])('%s is none', (text) => {
  expect(smallTalk(text)).toBeNull();
});
