import { ENGLISH } from '../../src/localisation/words.ts';
import { describe, expect, test } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { allCommands } from '../../commands/index.ts';
import { search } from '../../commands/search.ts';
import { sources } from '../../commands/sources.ts';
import { UserError } from '../../src/errors.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES, sampleAnswer } from '../discord/samples.ts';
import { findViolations } from '../../src/playground/discord/payload-limits.ts';
import { fakeDateline } from '../support/fake-dateline.ts';
import { NOW, optionsOf, run } from './run-command.ts';

function setUp() {
  const dateline = fakeDateline({ sources: SAMPLE_SOURCES, searchResult: SAMPLE_SEARCH });
  dateline.answerWith(sampleAnswer());
  return dateline;
}

test('commands are what Discord takes', () => {
  const body = allCommands.map(({ data }) => data);
  expect(findViolations(body, 'commands')).toEqual([]);
  expect(body.map(({ name }) => name)).toEqual([
    'ask',
    'search',
    'timeline',
    'compare',
    'check',
    'sources',
    'article',
    'latest',
    'help',
    'admin',
    'privacy',
    'quota',
    'Check against coverage',
  ]);
});

describe('/ask', () => {
  test('asks with the question, the filter, the conversation and the day', async () => {
    const dateline = setUp();
    const history = [{ question: 'a', answer: 'b' }];
    const given = {
      question: ' When does it close? ',
      outlet: 'harbour gazette',
      after: 'January 2021',
      before: 'last week',
      language: 'Dutch',
      include_undated: true,
    };
    expect(await run(ask, dateline, given, { history })).toEqual({
      kind: 'answer',
      answer: sampleAnswer(),
    });
    expect(dateline.asked[0]).toMatchObject({
      question: 'When does it close?',
      history,
      asOf: '2026-11-22',
      filter: {
        outlets: ['Harbour Gazette'],
        after: '2021-01',
        before: '2026-11-15',
        language: 'nl',
        includeUndated: true,
      },
    });
  });

  test('answers a greeting with what it can do, and searches for nothing', async () => {
    const dateline = setUp();
    const reply = await run(ask, dateline, { question: 'Hello!' });
    expect(reply).toEqual({ kind: 'help', said: 'hello', sources: SAMPLE_SOURCES });
    expect(dateline.asked).toEqual([]);
  });

  test('asks without a filter where none is given', async () => {
    const dateline = setUp();
    await run(ask, dateline, { question: 'When does it close?' });
    expect(dateline.asked[0]?.filter).toEqual({});
  });

  test.each([
    ['an empty question', { question: '  ' }, /Ask me something/],
    ['4,000 characters', { question: 'a'.repeat(4000) }, /has 4,000 characters; I can read 1,000/],
    ['only emoji', { question: '🚢🚢🚢' }, /need a few words/],
    ['a date that is none', { question: 'When?', after: 'soon' }, /"soon" as a date/],
    ['dates the wrong way round', { question: 'When?', after: '2024', before: '2021' }, /swap/],
  ])('check() refuses %s', (_, given, message) => {
    const check = () => {
      ask.check(optionsOf(given), NOW);
    };
    expect(check).toThrow(UserError);
    expect(check).toThrow(message);
  });

  test.each([
    ['Harbor Gazete', /Did you mean Harbour Gazette\?/],
    ['gazette', /Did you mean Harbour Gazette\?/],
    ['zzzzzz', /\/sources lists/],
  ])('names the outlets nearest to %o', async (outlet, message) => {
    const refused = run(ask, setUp(), { question: 'When?', outlet });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(message);
  });

  test('names the languages of the coverage where another is asked for', async () => {
    await expect(run(ask, setUp(), { question: 'When?', language: 'fr' })).rejects.toThrow(
      /English, Dutch/,
    );
  });
});

test('/search searches under its filter', async () => {
  const dateline = setUp();
  const reply = await run(search, dateline, { query: 'ferry line', after: '2024' });
  expect(reply).toEqual({ kind: 'search', query: 'ferry line', result: SAMPLE_SEARCH });
  expect(dateline.searches[0]).toMatchObject({ query: 'ferry line', filter: { after: '2024' } });
});

test('/sources lists the articles of one outlet under its own name', async () => {
  const reply = await run(sources, setUp(), { outlet: 'TIDE TIMES' });
  expect(reply).toMatchObject({
    outlet: 'Tide Times',
    sources: { articles: [{ headline: 'Old ferry sold' }] },
  });
});

describe('autocomplete', () => {
  test.each([
    ['outlet', 'gaz', [{ name: 'Harbour Gazette · 12 articles', value: 'Harbour Gazette' }]],
    ['outlet', 'tied times', [{ name: 'Tide Times · 2 articles', value: 'Tide Times' }]],
    ['after', 'last week', [{ name: 'last week → 9–15 Nov 2026', value: '2026-11-09' }]],
    ['before', 'last week', [{ name: 'last week → 9–15 Nov 2026', value: '2026-11-15' }]],
    ['after', 'Jan 2021', [{ name: 'Jan 2021 → Jan 2021', value: '2021-01' }]],
    ['after', 'not a date', []],
    ['language', 'ned', [{ name: 'Dutch', value: 'nl' }]],
    ['question', 'who', []],
  ])('for %s offers on %o %o', async (option, value, expected) => {
    const choices = await ask.complete({
      dateline: setUp(),
      option,
      value,
      now: NOW,
      words: ENGLISH,
    });
    expect(choices).toEqual(expected);
  });

  test('offers at most 25 outlets, each within the limits', async () => {
    const [outlet] = SAMPLE_SOURCES.outlets;
    const outlets = outlet
      ? Array.from({ length: 60 }, (_, n) => ({ ...outlet, outlet: `${n} `.padEnd(99, 'x') }))
      : [];
    const dateline = fakeDateline({ sources: { ...SAMPLE_SOURCES, outlets } });
    const choices = await ask.complete({
      dateline,
      option: 'outlet',
      value: '',
      now: NOW,
      words: ENGLISH,
    });
    expect(choices).toHaveLength(25);
    expect(findViolations({ choices }, 'autocomplete')).toEqual([]);
  });
});

test.each(['short', 'normal', 'long'])('/ask takes detail:%s', async (detail) => {
  const dateline = setUp();
  dateline.answerWith(sampleAnswer());
  await run(ask, dateline, { question: 'When will it close?', detail });
  expect(dateline.asked[0]?.detail).toBe(detail);
});

test('/ask refuses another detail, before any work', () => {
  const options = optionsOf({ question: 'When will it close?', detail: 'epic' });
  expect(() => {
    ask.check(options, NOW);
  }).toThrow('detail:short, detail:normal or detail:long');
});
