import { describe, expect, test } from 'vitest';
import { completeFollowUp } from '../../src/retrieval/follow-up.ts';

const CAPTAIN = { question: 'Who is the new captain of the ferry?', answer: 'A seaman of 38.' };
const VOTE = {
  question: 'What did the council decide in January 2021?',
  answer: 'To build a bridge.',
};
const RAADSBESLUIT = {
  question: 'Wat besloot de raad van Delft in januari 2021?',
  answer: 'Een brug te bouwen.',
};
const RAT = { question: 'Was beschloss der Rat im Januar 2021?', answer: 'Eine Brücke.' };
const CONSEIL = { question: 'Qu’a décidé le conseil en janvier 2021 ?', answer: 'Un pont.' };
const CONSEJO = { question: '¿Qué decidió el consejo en enero de 2021?', answer: 'Un puente.' };

describe('completeFollowUp() asks something else of the same', () => {
  test.each([
    'Why?',
    'And when?',
    'Who said that?',
    'How old is she?',
    'Did she hire a lawyer for the trial?',
    'What did the union think of him?',
    'How much is it for children under twelve?',
    'Where was that?',
    'Did that happen before?',
    'Who voted for that plan?',
    'And is the crossing safe?',
    'What happened then?',
    'Who else applied?',
    'What did their lawyer answer?',
    'How many of them were late?',
    'And how many were from Germany?',
    'Is it still true?',
    'Who won?',
    'Why that one?',
    'What does the captain earn?',
    'How did they react to his plan?',
  ])('%j', (question) => {
    expect(completeFollowUp(question, [VOTE, CAPTAIN])).toBe(
      `the new captain of the ferry — ${question}`,
    );
  });

  test.each([
    'Waarom?',
    'En wanneer?',
    'Wie zei dat?',
    'Wat kostte dat?',
    'Hoe oud is zij?',
    'Heeft zij een advocaat in de arm genomen?',
    'En wat kost de overtocht voor kinderen?',
    'Wanneer is hij met pensioen gegaan?',
    'Wat vond de oppositie daarvan?',
    'Hoeveel van hen stemden tegen?',
    'En waarom heet hij zo?',
    'Wat was de reden van deze keuze?',
  ])('%j', (question) => {
    expect(completeFollowUp(question, [RAADSBESLUIT])).toBe(
      `besloot de raad van Delft in januari 2021 — ${question}`,
    );
  });

  test.each([
    'Und wann?',
    'Warum?',
    'Wer hat das gesagt?',
    'Was hat das gekostet?',
    'Und unter welcher Bedingung?',
    'Wie alt ist er?',
    'Was hielt die Opposition davon?',
    'Wie viele davon sind fertig?',
    'Wer war bei dieser Sitzung?',
  ])('%j', (question) => {
    expect(completeFollowUp(question, [RAT])).toBe(
      `beschloss der Rat im Januar 2021 — ${question}`,
    );
  });

  test.each([
    'Pourquoi ?',
    'Et quand ?',
    'Qui a dit cela ?',
    'Est-ce qu’elle a pris un avocat hier ?',
    'Pourquoi a-t-il démissionné ?',
    'Combien ça coûte ?',
    'Quel est son âge ?',
    'Qui a critiqué cette décision ?',
  ])('%j', (question) => {
    expect(completeFollowUp(question, [CONSEIL])).toMatch(
      new RegExp(`décidé le conseil en janvier 2021 — ${question.replace('?', '\\?')}$`),
    );
  });

  test.each([
    '¿Y cuándo?',
    '¿Por qué?',
    '¿Quién dijo eso?',
    '¿Cuántos años tiene ella?',
    '¿Quién criticó esa decisión?',
    '¿Cuál es su edad?',
    '¿Qué pasó entonces?',
  ])('%j', (question) => {
    expect(completeFollowUp(question, [CONSEJO])).toBe(
      `decidió el consejo en enero de 2021 — ${question}`,
    );
  });
});

describe('completeFollowUp() asks the same of something else', () => {
  test.each([
    ['What about the mayor?', 'What did the council decide in January 2021'],
    ['How about Dirk Ottevanger?', 'What did the council decide in January 2021'],
    ['And the mayor?', 'What did the council decide in January 2021'],
    ['and passengers?', 'What did the council decide in January 2021'],
    ['And in Rotterdam?', 'What did the council decide in January 2021'],
    ['And Engadget?', 'What did the council decide in January 2021'],
    ['Passengers?', 'What did the council decide in January 2021'],
  ])('%j', (question, before) => {
    expect(completeFollowUp(question, [VOTE])).toBe(`${before} — ${question}`);
  });

  test.each([
    ['En die van Utrecht?', RAADSBESLUIT],
    ['Hoe zit het met de burgemeester?', RAADSBESLUIT],
    ['Und der Bürgermeister?', RAT],
    ['Was ist mit dem Bürgermeister?', RAT],
    ['Et le maire ?', CONSEIL],
    ['Qu’en est-il du maire ?', CONSEIL],
    ['¿Y el alcalde?', CONSEJO],
    ['¿Qué hay del alcalde?', CONSEJO],
  ])('%j', (question, turn) => {
    const before = turn.question.replace(/^¿/u, '').replace(/\s*\?$/u, '');
    expect(completeFollowUp(question, [turn])).toBe(`${before} — ${question}`);
  });

  test.each([
    ['And in February?', VOTE, 'What did the council decide — And in February 2021?'],
    ['And in 2022?', VOTE, 'What did the council decide — And in 2022?'],
    ['And in May 2022?', VOTE, 'What did the council decide — And in May 2022?'],
    ['And a year later?', VOTE, 'What did the council decide in January 2022 — And a year later?'],
    ['The year before?', VOTE, 'What did the council decide in January 2020 — The year before?'],
    ['En in februari?', RAADSBESLUIT, 'Wat besloot de raad van Delft — En in februari 2021?'],
    ['Und im Februar?', RAT, 'Was beschloss der Rat — Und im Februar 2021?'],
    ['Et en février ?', CONSEIL, 'Qu’a décidé le conseil — Et en février 2021 ?'],
    ['¿Y en febrero?', CONSEJO, 'Qué decidió el consejo — ¿Y en febrero 2021?'],
  ])('%j, with its own date', (question, turn, standalone) => {
    expect(completeFollowUp(question, [turn])).toBe(standalone);
  });
});

describe('completeFollowUp() leaves what stands alone', () => {
  test.each([
    'Who is Dirk Ottevanger?',
    'And who is Dirk Ottevanger?',
    'What did Ottevanger say about it?',
    'What does a ticket to the island cost in summer?',
    'Is there a lift on the new ferry boat?',
    'Who is the oldest son of the captain?',
    'Who said that the bridge would close?',
    'Is the bridge that collapsed last year still closed?',
    'What happened this week in the harbour?',
    'How long does it take to cross the bay?',
    'Is it true that the library burnt down?',
    'Did the council approve its budget?',
    'Why did the mayor resign from his post?',
    'Did the minister say he would step down?',
    'What do islanders pay for those in wheelchairs?',
    'ok thanks. other thing, what did the fire destroy?',
    'ferry ticket prices',
    'Wat kost een kaartje voor het veer naar het eiland?',
    'Welke boten zijn gezonken in de haven?',
    'Wat gebeurde er deze week in de haven?',
    'Waarom trad de burgemeester af uit zijn ambt?',
    'Is er een lift op de nieuwe boot?',
    'Was kostet eine Fahrkarte auf die Insel?',
    'Gibt es einen Aufzug auf der neuen Fähre?',
    'Was geschah diese Woche im Hafen?',
    'Quel est le prix du billet pour les enfants ?',
    'Y a-t-il un ascenseur sur le nouveau bateau ?',
    'Pourquoi le maire a-t-il démissionné ?',
    'Que s’est-il passé cette semaine dans le port ?',
    'Où se trouve le nouveau pont ?',
    '¿Cuánto cuesta el billete para los niños?',
    '¿Por qué presentó el alcalde su dimisión?',
    '¿Qué pasó esta semana en el puerto?',
  ])('%j', (question) => {
    expect(completeFollowUp(question, [CAPTAIN, RAADSBESLUIT])).toBe(question);
  });

  test('the first question', () => {
    expect(completeFollowUp('And when?', [])).toBe('And when?');
  });
});

describe('completeFollowUp() carries a conversation on', () => {
  test('with what it began with, and what came last', () => {
    let question = 'Who is the new captain of the ferry?';
    for (const next of ['How old is she?', 'And where did she train?', 'Why there?'])
      question = completeFollowUp(next, [{ question, answer: 'x' }]);
    expect(question).toBe('the new captain of the ferry — did she train — Why there?');
  });

  test.each([
    ['How old is she?', 'Who is the captain?', 'Femke Oldewater.', 'the captain, Femke Oldewater'],
    [
      'How old is she?',
      'Who is the captain?',
      'On 2 May 2025, Island Echo wrote: “Femke Oldewater becomes captain.” [1]',
      'the captain, Femke Oldewater',
    ],
    ['How old is she?', 'Who is the captain?', 'Anna Bell or Bo Dale.', 'the captain'],
    ['Who works there?', 'Where is the yard?', 'In Grimmersund.', 'the yard, Grimmersund'],
    ['Who paid it?', 'Who is the captain?', 'Femke Oldewater.', 'the captain'],
  ])('%j after %j, answered with %j', (question, before, answer, topic) => {
    expect(completeFollowUp(question, [{ question: before, answer }])).toBe(
      `${topic} — ${question}`,
    );
  });

  test('however long a question is', () => {
    const question = 'the man that was '.repeat(60);
    expect(completeFollowUp(question, [CAPTAIN])).toBe(question);
  });
});
