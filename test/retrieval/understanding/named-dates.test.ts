import { describe, expect, test } from 'vitest';
import { namedDates } from '../../../src/retrieval/understanding/named-dates.ts';
import { namedOutlets } from '../../../src/retrieval/understanding/named-outlets.ts';
import { editionOf, NEWS_OUTLETS } from './news-outlets.ts';

const edition = editionOf(NEWS_OUTLETS);
/** A Wednesday. */
const AS_OF = '2024-05-15';

/** Each as `role after/before`. */
function datesIn(question: string): string[] {
  const outlets = namedOutlets(question, edition);
  const coverage = { first: '2020-01-01', last: '2024-05-14' };
  return namedDates(question, { asOf: AS_OF, coverage, outlets }).map(
    ({ role, after, before }) =>
      `${role} ${after === before ? (after ?? '') : `${after ?? ''}/${before ?? ''}`}`,
  );
}

describe('namedDates()', () => {
  test.each([
    // Of events.
    ['What happened on 5 March 2021?', 'event 2021-03-05'],
    ['What happened on March 5, 2021?', 'event 2021-03-05'],
    ['What happened on the 5th of March, 2021?', 'event 2021-03-05'],
    ['What happened on 5 March?', 'event 2024-03-05'],
    ['What happened on 5 December?', 'event 2023-12-05'],
    ['What happened in January 2021?', 'event 2021-01'],
    ['What happened in January?', 'event 2024-01'],
    ['Who won the 2020 election?', 'event 2020'],
    ['Who won in 2020?', 'event 2020'],
    ['Who won the World Cup 2022?', 'event 2022'],
    ['What has changed since 2021?', 'event 2021/'],
    ['Who governed before 1990?', 'event /1990'],
    ['What happened between March and May 2021?', 'event 2021-03/2021-05'],
    ['What happened between 5 March and 10 April 2021?', 'event 2021-03-05/2021-04-10'],
    ['What happened from 2019 to 2021?', 'event 2019/2021'],
    ['How many seals came in Q3 2023?', 'event 2023-07/2023-09'],
    ['How many seals came in the third quarter of 2023?', 'event 2023-07/2023-09'],
    ['How many seals came in the summer of 2023?', 'event 2023-06/2023-09'],
    ['How many seals came in winter 2022?', 'event 2022-12/2023-02'],
    ['What happened on 2021-03-05?', 'event 2021-03-05'],
    ['What happened on 05.03.2021?', 'event 2021-03-05'],
    ['Wat gebeurde er op 5 maart 2021?', 'event 2021-03-05'],
    ['Wat gebeurde er in maart 2021?', 'event 2021-03'],
    ['Hoeveel zeehonden waren er in de zomer van 2024?', 'event 2024-06/2024-09'],
    ['Was geschah am 5. März 2021?', 'event 2021-03-05'],
    ['Was geschah im März?', 'event 2024-03'],
    ['Que s’est-il passé le 5 mars 2021 ?', 'event 2021-03-05'],
    ['Que s’est-il passé en février 2021 ?', 'event 2021-02'],
    ['¿Qué pasó el 5 de marzo de 2021?', 'event 2021-03-05'],
    ['¿Qué pasó en enero de 2021?', 'event 2021-01'],
    ['Which company, covered by Engadget, opens a shop on November 16th?', 'event 2023-11-16'],
    ['Does the Engadget article say that Valve starts on May 2, 2023?', 'event 2023-05-02'],
    ['Is it more than last month?', 'event 2024-04'],
    ['What happened last year?', 'event 2023'],
    ['How was it two years ago?', 'event 2021-11-12/2022-11-13'],
    ['Does the Polygon article mention last week’s game?', 'event 2024-05-06/2024-05-12'],
    ['What did Kim post on July 22, 2021 about Kanye?', 'event 2021-07-22'],
    ['What profit did Shell report on 5 March 2021?', 'event 2021-03-05'],
    // Of publication.
    ['What did the report of 5 March 2021 say?', 'published 2021-03-05'],
    ['What was published on 5 October 2023 about FTX?', 'published 2023-10-05'],
    ['What was reported in October 2023 about FTX?', 'published 2023-10'],
    ['What is in articles from October 2023 about FTX?', 'published 2023-10'],
    ['According to The Verge’s article from October 2023, who lied?', 'published 2023-10'],
    ['What did The Age say in its report of November 14, 2023?', 'published 2023-11-14'],
    ['After TechCrunch reported on the fair on October 7, 2023, who paid?', 'published 2023-10-07'],
    ['What does their November 6, 2023, article say?', 'published 2023-11-06'],
    ['What was in the news about the wall in December 2023?', 'published 2023-12'],
    ['Which articles published before May 2022 mention seals?', 'published /2022-05'],
    ['Which articles published since May 2022 mention seals?', 'published 2022-05/'],
    [
      'Which articles published between 1 and 5 May 2023 name him?',
      'published 2023-05-01/2023-05-05',
    ],
    ['Welke artikelen van maart 2023 gaan over zeehonden?', 'published 2023-03'],
    ['Was wurde berichtet im März 2023?', 'published 2023-03'],
    ['Que disent les articles publiés en mars 2023 ?', 'published 2023-03'],
    ['¿Qué dicen las noticias de marzo de 2023?', 'published 2023-03'],
    // Relative.
    ['What happened last week?', 'published 2024-05-06/2024-05-15'],
    ['What happened this week?', 'published 2024-05-07/2024-05-15'],
    ['Who died this week?', 'published 2024-05-07/2024-05-15'],
    ['What happened yesterday?', 'published 2024-05-14/2024-05-15'],
    ['What happened in the last 3 days?', 'published 2024-05-12/2024-05-15'],
    ['What happened three days ago?', 'published 2024-05-12/2024-05-15'],
    ['What happened two weeks ago?', 'published 2024-04-28/2024-05-07'],
    ['What happened last month?', 'published 2024-04/2024-05-03'],
    ['What is this month’s news?', 'published 2024-05/2024-05-15'],
    ['What happened last Monday?', 'published 2024-05-13/2024-05-15'],
    ['What happened since last week?', 'published 2024-05-06/2024-05-15'],
    ['What was reported yesterday?', 'published 2024-05-14'],
    ['Wat gebeurde er vorige week?', 'published 2024-05-06/2024-05-15'],
    ['Wat gebeurde er vorige maand?', 'published 2024-04/2024-05-03'],
    ['Wat gebeurde er gisteren?', 'published 2024-05-14/2024-05-15'],
    ['Wat gebeurde er drie dagen geleden?', 'published 2024-05-12/2024-05-15'],
    ['Was geschah letzte Woche?', 'published 2024-05-06/2024-05-15'],
    ['Was geschah letzten Monat?', 'published 2024-04/2024-05-03'],
    ['Was geschah gestern?', 'published 2024-05-14/2024-05-15'],
    ['Was geschah vor drei Tagen?', 'published 2024-05-12/2024-05-15'],
    ['Que s’est-il passé la semaine dernière ?', 'published 2024-05-06/2024-05-15'],
    ['Que s’est-il passé le mois dernier ?', 'published 2024-04/2024-05-03'],
    ['Que s’est-il passé hier ?', 'published 2024-05-14/2024-05-15'],
    ['¿Qué pasó la semana pasada?', 'published 2024-05-06/2024-05-15'],
    ['¿Qué pasó el mes pasado?', 'published 2024-04/2024-05-03'],
    ['¿Qué pasó ayer?', 'published 2024-05-14/2024-05-15'],
    ['¿Qué pasó hace tres días?', 'published 2024-05-12/2024-05-15'],
  ])('of %j is %s', (question, expected) => {
    expect(datesIn(question)).toEqual([expected]);
  });

  test.each([
    'May I ask who won?',
    'Who may enter?',
    'What did Theresa May say?',
    'Who took part in the march on the capital?',
    'How did they march?',
    'Who sold 2,000 tickets?',
    'Does it cost $2020?',
    'Is 2019-nCoV a virus?',
    'Which planet is Mars?',
    'Who is April Jones?',
    'What did June say?',
    'Who lives in house 1984b?',
    'Which flight is KL2021?',
    'How many people are in the second half?',
    'What happened the week before?',
    'Who came last?',
    'What did he do at last?',
    'Combien coûte le billet ?',
    'Que dit l’article de la constitution ?',
    'Wie heeft de dag gered?',
    'Wann kommt der Zug?',
    'Who lives hier in Paris with us?',
    '12:30',
    '1/2/3/4',
    '99999999999999-99-99',
    '',
  ])('of %j are none', (question) => {
    expect(datesIn(question)).toEqual([]);
  });

  test('tells several, and the ends of a range as one', () => {
    expect(
      datesIn(
        'What changed between the story of March 5, 2022, in The Verge and the TechCrunch article on 2022-12-15?',
      ),
    ).toEqual(['published 2022-03-05', 'published 2022-12-15']);
    expect(
      datesIn(
        'After TechCrunch reported on October 31, 2023, that Google paid, and again on December 15, 2023, who lied?',
      ),
    ).toEqual(['published 2023-10-31', 'published 2023-12-15']);
  });
});

describe('namedDates() without a year', () => {
  test.each([
    ['2024-05-15', '2020-01-01', '2024-05-14', ['2024-03']],
    ['2024-02-15', '2020-01-01', '2024-02-14', ['2023-03']],
    ['2026-11-20', '2021-01-01', '2021-12-31', ['2021-03']],
    ['2026-11-20', '2020-09-01', '2021-08-31', ['2021-03']],
    ['2026-11-20', '2019-01-01', '2021-12-31', []],
    ['2026-11-20', '2024-01-01', '2025-12-31', []],
    ['2026-11-20', '2024-01-01', '2026-11-01', ['2026-03']],
  ])('on %s, of coverage from %s to %s: %j', (asOf, first, last, expected) => {
    const dates = namedDates('What happened in March?', {
      asOf,
      coverage: { first, last },
      outlets: [],
    });
    expect(dates.map(({ after }) => after)).toEqual(expected);
  });
});

describe('namedDates() of the coverage itself', () => {
  test.each([
    ['How many articles mention him in March 2021?', 'published 2021-03 2021-03'],
    ['How many articles mention him in 2021?', 'published 2021 2021'],
    ['How many articles mention him before 2021?', 'published null 2020-12-31'],
    ['How many articles mention him until 2021?', 'published null 2021'],
    ['How many articles mention him after March 2021?', 'published 2021-04-01 null'],
    ['How many articles mention him since March 2021?', 'published 2021-03 null'],
    ['How many articles mention him between March and May 2021?', 'published 2021-03 2021-05'],
    ['How many articles mention him last week?', 'published 2024-05-06 2024-05-12'],
    ['How many articles mention the election of 2020?', 'event 2020 2020'],
    ['How many articles mention the 2020 election?', 'event 2020 2020'],
    ['Hoeveel artikelen noemen hem in maart 2021?', 'published 2021-03 2021-03'],
    ['Wie viele Artikel erwähnen ihn im März 2021?', 'published 2021-03 2021-03'],
    ['Combien d’articles le mentionnent en mars 2021 ?', 'published 2021-03 2021-03'],
    ['¿Cuántos artículos lo mencionan en marzo de 2021?', 'published 2021-03 2021-03'],
  ])('%s', (question, expected) => {
    const coverage = { first: '2020-01-01', last: '2024-05-14' };
    const dates = namedDates(question, { asOf: AS_OF, coverage, outlets: [], isOfCoverage: true });
    expect(dates.map(({ role, after, before }) => `${role} ${after} ${before}`)).toEqual([
      expected,
    ]);
  });
});
