import { expect, test } from 'vitest';
import { asksHowThingsAre } from '../../../src/retrieval/understanding/asks-how-things-are.ts';

test.each([
  'Who is the mayor of the island?',
  'What does a ticket cost?',
  'Wie is de burgemeester?',
  'Wat kost een kaartje?',
  'Was kostet eine Fahrkarte?',
  'Qui dirige la compagnie ?',
  '¿Quién dirige la compañía?',
  'What speed does the ferry reach?',
  'Who needs a ticket?',
  'Wie verkoopt kaartjes?',
])('asksHowThingsAre() of %j', (text) => {
  expect(asksHowThingsAre(text)).toBe(true);
});

test.each([
  'Who was the mayor of the island?',
  'What did a ticket cost?',
  'Who was the first captain?',
  'What was the original price?',
  'Wie was de burgemeester?',
  'Wer war der Bürgermeister?',
  'Qui était le maire ?',
  '¿Quién fue el alcalde?',
  'Who won the naming vote?',
  'Who designed the terminal?',
  'Which yard built the ferry?',
  'Wie won de stemming?',
  'Wer baute die Fähre?',
  'Qui a gagné le vote ?',
  '¿Quién ganó la votación?',
  'Council votes on the ferry',
  'How long is the crossing?',
  'Hoe diep is de haven?',
  'Wie lange dauert die Überfahrt?',
])('not of %j', (text) => {
  expect(asksHowThingsAre(text)).toBe(false);
});
