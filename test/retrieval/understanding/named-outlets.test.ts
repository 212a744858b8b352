import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedOutlets } from '../../../src/retrieval/understanding/named-outlets.ts';
import { editionOf, NEWS_OUTLETS } from './news-outlets.ts';

const edition = editionOf(NEWS_OUTLETS);

function outletsIn(question: string): string[] {
  return [...new Set(namedOutlets(question, edition).map(({ outlet }) => outlet))];
}

describe('namedOutlets()', () => {
  test.each<[string, string[]]>([
    ['According to The Verge, who won?', ['The Verge']],
    ['What did the Guardian say about the flood?', ['The Guardian']],
    ['What does the BBC report about the flood?', ['BBC News']],
    ['What did BBC News write about the flood?', ['BBC News']],
    ['Which firm, covered by Engadget and Polygon, has a new console?', ['Engadget', 'Polygon']],
    ['Who resigned according to TechCrunch but not The Age?', ['TechCrunch', 'The Age']],
    ['What did cbssports.com report on the final?', ['CBSSports.com']],
    [
      'What do articles in Fortune, Wired and The Verge say of FTX?',
      ['Fortune', 'Wired', 'The Verge'],
    ],
    ["Does 'The Age' suggest that taxes fall?", ['The Age']],
    ['Does the Fortune article mention a strike?', ['Fortune']],
    ["What is Polygon's review of the game?", ['Polygon']],
    ['Who did a source tell, as reported by People?', ['People']],
    ['What was published in Time about the vote?', ['Time']],
    ['According to Variety, which film won?', ['Variety']],
    [
      'What did Sporting News and the Sydney Morning Herald report?',
      ['Sporting News', 'The Sydney Morning Herald'],
    ],
    ['What did the NYT write about the storm?', ['The New York Times']],
    ['What did the New York Times write about the storm?', ['The New York Times']],
    ['What did The New York Times’ report on Chelsea say?', ['The New York Times']],
    ['Did Yahoo News report the merger?', ['Yahoo! News']],
    ['What did E! News say of the wedding?', ['E! News']],
    ['What did Hull and Harbour write about the battery?', ['Hull & Harbour']],
    ['What did Hull & Harbour publish about the battery?', ['Hull & Harbour']],
    ['What does FOX News - Health say about sugar?', ['FOX News - Health']],
    ['What does Fox News say about sugar?', ['FOX News - Health']],
    ['Which trips did The Independent recommend?', ['The Independent - Travel']],
    ['what did techcrunch report about openai', ['TechCrunch']],
    ['according to the new york times who won', ['The New York Times']],
    ['Wat schreef De Telegraaf over de brand?', ['De Telegraaf']],
    ['Wat is er gebeurd volgens de Telegraaf?', ['De Telegraaf']],
    ['Was schrieb Der Spiegel über den Brand?', ['Der Spiegel']],
    ['Was geschah laut Spiegel?', ['Der Spiegel']],
    ['Was meldete der Spiegel über den Brand?', ['Der Spiegel']],
    ['Que s’est-il passé selon Le Monde ?', ['Le Monde']],
    ['Qu’a écrit Le Monde sur l’incendie ?', ['Le Monde']],
    ['¿Qué pasó según El País?', ['El País']],
    ['¿Qué dice El País sobre el incendio?', ['El País']],
    ['And Engadget?', ['Engadget']],
    ['What about The Guardian?', ['The Guardian']],
  ])('of %j are %j', (question, outlets) => {
    expect(outletsIn(question)).toEqual(outlets);
  });

  test.each([
    'Is the company on the verge of collapse?',
    'The verge of bankruptcy was near, said whom?',
    'What did people say about the storm?',
    'According to people at the scene, what happened?',
    'How many people died by that time?',
    'In time, who will pay?',
    'Who made a fortune in oil?',
    'A fortune of 3 million was left by whom?',
    'At the age of nine, who swam the Channel?',
    'The Age of Enlightenment began when?',
    'What is the age of the universe?',
    'Which variety of apple was found?',
    'How is a polygon drawn?',
    'Who is wired for success?',
    'Who was sacked by the BBC?',
    'Why did Gary Lineker leave the BBC?',
    'Who bought TechCrunch?',
    'Who works at The Guardian?',
    'Which journalists of the New York Times were arrested?',
    'Was the journalist fired by The Guardian?',
    'Who invested in TechCrunch?',
    'Who resigned from the BBC?',
    'What did the guardian of the child say?',
    'Is the boy independent?',
    'What did the Grimmersund Herald report?',
    'Who won the daily star prize?',
    'Which star rises in the morning?',
    'Who is the King of Spain?',
    'Wie is de telegraaf uitgevonden?',
    'Was zeigt der spiegel?',
    'Que dit le monde entier ?',
    '¿Qué dice el país?',
    '',
    '!!!',
    '… the the the',
  ])('of %j are none', (question) => {
    expect(outletsIn(question)).toEqual([]);
  });

  test.each([
    ['Who won, according to sources other than The Verge?', 'excluded'],
    ['What did outlets except The Guardian report?', 'excluded'],
    ['What did The Guardian report?', 'source'],
  ])('in %j is %s', (question, role) => {
    expect(namedOutlets(question, edition).map((one) => one.role)).toEqual([role]);
  });

  test('names no outlet that the coverage does not have', () => {
    expect(namedOutlets('What did The Guardian report?', editionOf(['Strandline']))).toEqual([]);
  });

  test('gives the words of the question, each at its place', () => {
    const part = fc.constantFrom(
      ...NEWS_OUTLETS,
      'according to ',
      ' and ',
      'reported by ',
      ', ',
      '’s ',
      ' article ',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string({ maxLength: 8 })), { maxLength: 20 }),
        (parts) => {
          const question = parts.join('');
          let last = 0;
          for (const { text, start, end } of namedOutlets(question, edition)) {
            expect(question.slice(start, end)).toBe(text);
            expect(start).toBeGreaterThanOrEqual(last);
            last = end;
          }
        },
      ),
    );
  });
});
