import { describe, expect, test } from 'vitest';
import { chooseEvents } from '../../../src/answering/timeline/choose-events.ts';
import { eventOf, placeOf } from '../../../src/answering/timeline/event.ts';
import { mergeEvents } from '../../../src/answering/timeline/merge-events.ts';
import { testStatement, type StatementFields } from '../statements.ts';

function events(...fields: readonly StatementFields[]) {
  return fields.map((one) => eventOf(testStatement(one)));
}

/** The articles shown, each with those that report the same. */
function merged(...fields: readonly StatementFields[]): string[][] {
  return mergeEvents(events(...fields)).map(({ event, others }) =>
    [event, ...others].map(({ statement }) => statement.hit.article.id),
  );
}

const POST: StatementFields = {
  id: 'post',
  outlet: 'Post',
  published: '2024-05-03',
  text: 'The tram to Arle ran for the first time on Thursday.',
};
const ECHO: StatementFields = {
  id: 'echo',
  outlet: 'Echo',
  published: '2024-05-06',
  text: 'On 2 May the tram to Arle made its first journey, ten minutes late.',
};

describe('mergeEvents()', () => {
  test('brings reports of one day together, the first-hand and early one shown', () => {
    expect(merged(ECHO, POST)).toEqual([['post', 'echo']]);
    const credits = [{ originator: 'Echo', speaker: null, start: 0, end: 20 }];
    expect(merged(ECHO, { ...POST, credits })).toEqual([['echo', 'post']]);
  });

  test('in two languages', () => {
    const dutch: StatementFields = {
      id: 'krant',
      language: 'nl',
      published: '2024-05-03',
      text: 'De tram naar Arle reed donderdag voor de eerste keer.',
    };
    expect(merged(POST, dutch)).toEqual([['post', 'krant']]);
  });

  test('a correction is shown before what others reported', () => {
    const links = [{ to: 'other', kind: 'corrects' as const }];
    expect(merged(POST, { ...ECHO, links })).toEqual([['echo', 'post']]);
  });

  test.each<[string, StatementFields]>([
    ['another day', { ...ECHO, text: 'On 9 May the tram to Arle ran for the first time.' }],
    ['another event', { ...ECHO, text: 'On 2 May the mayor opened a library in Norrby.' }],
    ['a plan', { ...ECHO, published: '2024-04-06', text: 'The tram to Arle will run on 2 May.' }],
  ])('keeps %s apart', (_, other) => {
    expect(merged(POST, other)).toHaveLength(2);
  });

  test('keeps apart what contradicts', () => {
    const counted = (id: string, count: string) => ({
      id,
      published: '2024-05-03',
      text: `On Thursday the first tram to Arle carried ${count} passengers.`,
    });
    expect(merged(counted('a', '240'), counted('b', '190'))).toHaveLength(2);
    expect(merged(counted('a', '240'), counted('b', '240'))).toHaveLength(1);
  });
});

describe('chooseEvents()', () => {
  const on = { share: 0.8, around: 1 };
  const dated = (day: number, fields = on) => ({
    ...fields,
    id: 'a',
    published: '2024-05-30',
    text: `The tram broke down on ${day} May.`,
  });

  test('takes few dated sentences of an article', () => {
    const chosen = chooseEvents(events(...[2, 3, 4, 5, 6].map((day) => dated(day))));
    expect(chosen.map(placeOf)).toEqual(['2024-05-02', '2024-05-03', '2024-05-04']);
  });

  test('leaves out what is not on the topic', () => {
    expect(chooseEvents(events(dated(2, { share: 0.1, around: 1 })))).toEqual([]);
    expect(chooseEvents(events(dated(2, { share: 0.5, around: 0.5 })))).toEqual([]);
    expect(chooseEvents(events(dated(2, { share: 0.2, around: 1 })))).toHaveLength(1);
  });

  test('an article without dated sentences is placed by its publication, told apart', () => {
    const [event] = chooseEvents(
      events({ ...on, id: 'a', published: '2024-05', text: 'The tram is yellow.' }),
    );
    expect(event?.date).toBeNull();
    expect(event && placeOf(event)).toBe('2024-05');
  });
});
