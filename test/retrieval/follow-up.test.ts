import { describe, expect, test } from 'vitest';
import { completeFollowUp } from '../../src/retrieval/follow-up.ts';

const HISTORY = [
  { question: 'Where is the harbour?', answer: 'There.' },
  { question: 'Who is the new captain?', answer: 'Femke Oldewater.' },
];

describe('completeFollowUp()', () => {
  test.each([
    'And when?',
    'Why?',
    'Did she hire a lawyer for the trial?',
    'How much is it for children under twelve?',
    'And what about the price of the tickets?',
    'Heeft zij een advocaat in de arm genomen?',
    'En wat kost de overtocht voor kinderen?',
    'Wanneer is hij met pensioen gegaan?',
    'Und wann?',
    'Est-ce qu’elle a pris un avocat hier ?',
    '¿Y cuándo?',
  ])('completes %j with the last question', (question) => {
    expect(completeFollowUp(question, HISTORY)).toBe(`Who is the new captain — ${question}`);
  });

  test.each([
    'Who is Dirk Ottevanger?',
    'What did Ottevanger say about it?',
    'What does a ticket to the island cost in summer?',
    'Is there a lift on the new ferry boat?',
    'Who is the oldest son of the captain?',
    'Wat kost een kaartje voor het veer naar het eiland?',
    'Welke boten zijn gezonken in de haven?',
    'Quel est le prix du billet pour les enfants ?',
    '¿Cuánto cuesta el billete para los niños?',
  ])('leaves %j as it is', (question) => {
    expect(completeFollowUp(question, HISTORY)).toBe(question);
  });

  test('leaves the first question as it is', () => {
    expect(completeFollowUp('And when?', [])).toBe('And when?');
  });
});
