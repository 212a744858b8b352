import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { UserError } from '../../../src/errors.ts';
import { relax } from '../../../src/retrieval/relax.ts';
import { describeSearch } from '../../../src/retrieval/searched.ts';
import { understand, type UnderstandOptions } from '../../../src/retrieval/understand.ts';
import { publishFerry } from '../ferry-edition.ts';
import { editionOf, NEWS_OUTLETS } from './news-outlets.ts';

let ferry: Edition;
let edition: Edition;
beforeAll(async () => {
  ({ edition: ferry } = await publishFerry());
  edition = { ...ferry, ...editionOf(NEWS_OUTLETS, ['2020-01-01', '2024-05-14']) };
});
afterAll(() => ferry.close());

function understood(text: string, options: Partial<UnderstandOptions> = {}) {
  return understand(text, { edition, asOf: '2024-05-15', ...options });
}

describe('understand()', () => {
  test.each([
    ['Who lied, according to The Verge?', 'Who lied?', { outlets: ['The Verge'] }],
    ['According to The Verge, who lied?', 'who lied?', { outlets: ['The Verge'] }],
    [
      'Who lied, as reported by TechCrunch, Fortune, and The Verge?',
      'Who lied?',
      { outlets: ['TechCrunch', 'Fortune', 'The Verge'] },
    ],
    [
      'Who lied, according to reports in both TechCrunch and Fortune?',
      'Who lied?',
      { outlets: ['TechCrunch', 'Fortune'] },
    ],
    [
      'What was published on 5 October 2023 about seals?',
      'What was about seals?',
      { after: '2023-10-05', before: '2023-10-05' },
    ],
    [
      'Which seals were counted last week?',
      'Which seals were counted?',
      { after: '2024-05-06', before: '2024-05-15' },
    ],
    [
      'Welke zeehonden werden vorige week geteld?',
      'Welke zeehonden werden geteld?',
      { after: '2024-05-06', before: '2024-05-15' },
    ],
    ['How many seals, in the Dutch press?', 'How many seals, in the?', { language: 'nl' }],
    [
      'How many seals in Engadget articles of October 2023?',
      null,
      { outlets: ['Engadget'], after: '2023-10', before: '2023-10' },
    ],
    ['Who won the 2020 election?', 'Who won the 2020 election?', {}],
    ['What happened on 5 March 2021?', 'What happened on 5 March 2021?', {}],
    ['Who was sacked by the BBC?', 'Who was sacked by the BBC?', {}],
    [
      'What did The Verge report last week?',
      'What did The Verge report last week?',
      { outlets: ['The Verge'], after: '2024-05-06', before: '2024-05-12' },
    ],
    ['Which trains stopped before May 2021 and after June 2022, in published reports?', null, {}],
  ])('of %j searches for %j', (text, query, filter) => {
    const question = understood(text);
    if (query !== null) expect(question.query).toBe(query);
    const { outlets = [], after, before, language } = question.filter;
    expect({ outlets, after, before, language }).toEqual({
      outlets: [],
      after: undefined,
      before: undefined,
      language: undefined,
      ...filter,
    });
  });

  test('does not filter by when an event was', () => {
    const { filter, understood: things } = understood('What happened on 5 March 2021?');
    expect(things).toMatchObject([{ kind: 'date', role: 'event', after: '2021-03-05' }]);
    expect(filter.after).toBeUndefined();
  });

  test.each([
    [{ outlets: ['Wired'] }, { outlets: ['Wired'], after: '2023-10', before: '2023-10' }],
    [{ before: '2023-12' }, { outlets: ['The Verge'], after: undefined, before: '2023-12' }],
    [
      { outlets: ['Wired'], after: '2022' },
      { outlets: ['Wired'], after: '2022', before: undefined },
    ],
  ])('lets the filter %j win', (filter, expected) => {
    const question = understood('According to The Verge’s article from October 2023, who lied?', {
      filter,
    });
    const { outlets, after, before } = question.filter;
    expect({ outlets, after, before }).toEqual(expected);
  });

  test('undoes what it is told to, and searches for no source that is not wanted', () => {
    const text = 'Who lied, according to The Verge?';
    const { filter, query, understood: things } = understood(text, { undo: ['outlet:The Verge'] });
    expect(filter.outlets).toEqual([]);
    expect(query).toBe('Who lied?');
    expect(things).toMatchObject([{ id: 'outlet:The Verge', isApplied: false }]);
  });

  test.each([['outlet'], ['OUTLET:the verge'], ['outlet:The Verge']])(
    'undoes by %j, and says so',
    (id) => {
      const question = understood('Who lied, according to The Verge?', { undo: [id] });
      expect(question.filter.outlets).toEqual([]);
      expect(question.undone).toMatchObject([
        { id: 'outlet:The Verge', text: 'The Verge', line: 'Only articles of The Verge' },
      ]);
    },
  );

  test('undoes all things of a kind', () => {
    const question = understood('What do The Verge and Wired report?', { undo: ['outlet'] });
    expect(question.filter.outlets).toEqual([]);
    expect(question.undone.map(({ id }) => id)).toEqual(['outlet:The Verge', 'outlet:Wired']);
  });

  test('refuses to undo what was not understood, and names what was', () => {
    const undo = (text: string, id: string) => () => understood(text, { undo: [id] });
    expect(undo('Who lied, according to The Verge?', 'date')).toThrow(UserError);
    expect(undo('Who lied, according to The Verge?', 'date')).toThrow(/“outlet:The Verge”/);
    expect(undo('Who lied?', 'outlet')).toThrow(/Nothing was: an option/);
  });

  test('reads a follow-up as it was read before, or as it stands', () => {
    const readAs = 'What did The Verge report on seals — And when?';
    expect(understood('And when?', { readAs }).filter.outlets).toEqual(['The Verge']);
    const asItStands = understood('And when?', { readAs, undo: ['follow-up'] });
    expect(asItStands).toMatchObject({ standalone: 'And when?', filter: { outlets: [] } });
    expect(asItStands.undone).toMatchObject([
      { id: 'follow-up', text: 'And when?', line: `Read as: ${readAs}` },
    ]);
    const both = understood('And when?', { readAs, undo: ['outlet', 'follow-up'] });
    expect(both.undone.map(({ id }) => id)).toEqual(['follow-up', 'outlet:The Verge']);
  });

  test('undoes now, and the date of an event', () => {
    const text = 'Is the bridge that fell in 2021 still closed?';
    const applied = ({ understood: things }: ReturnType<typeof understood>) =>
      things.flatMap(({ id, isApplied }) => (isApplied ? [id] : []));
    expect(applied(understood(text)).toSorted()).toEqual(['date:2021', 'recency']);
    const undone = understood(text, { undo: ['recency', 'date:2021'] });
    expect(undone.isAboutNow).toBe(false);
    expect(applied(undone)).toEqual([]);
  });

  test('takes outlet and date of a follow-up from the question before it, unless it names its own', () => {
    const history = [{ question: 'What did The Verge report last week about seals?', answer: 'x' }];
    expect(understood('And when?', { history }).filter).toMatchObject({
      outlets: ['The Verge'],
      after: '2024-05-06',
    });
    expect(understood('And Engadget?', { history }).filter.outlets).toEqual(['Engadget']);
  });

  test('refuses a day of asking that is none', () => {
    expect(() => understood('Who lied?', { asOf: 'tomorrow' })).toThrow(UserError);
  });

  test('says what kind of question it is, and which entities it has', () => {
    expect(understood('Do The Verge and Wired differ on Dirk Ottevanger?')).toMatchObject({
      kind: 'compare',
      outlets: ['The Verge', 'Wired'],
      entities: [{ text: 'Dirk Ottevanger' }],
    });
  });

  test('understands any text with a word, at its place, and always searches for something', () => {
    const part = fc.oneof(
      fc.constantFrom(...NEWS_OUTLETS),
      fc.constantFrom(
        'according to ',
        'published on ',
        'last week ',
        'between ',
        ' and ',
        'in the Dutch press',
        '5 March 2021',
        'May',
        ' 2020 ',
        'before ',
        'since ',
        'hace tres días',
        'vor 999 Jahren',
        '31 February',
        'still',
        '“',
        "'",
        '\n',
        '—',
        '0000-00-00',
      ),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 24 }),
        fc.constantFrom('2024-02-29', '2021-01-01', '1999-12-31'),
        (parts, asOf) => {
          const text = `x ${parts.join('')}`.slice(0, 500);
          const question = understand(text, { edition, asOf });
          expect(question.query.trim()).not.toBe('');
          for (const one of [...question.understood, ...question.entities])
            expect(question.standalone.slice(one.start, one.end)).toBe(one.text);
          for (let asked: typeof question | null = question; asked !== null; asked = relax(asked))
            expect(asked.query.trim()).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['(', 900],
    ['between May and ', 60],
    ['according to the ', 58],
    ['The Verge, ', 90],
    ['on 1 ', 190],
    ['report ', 140],
    ['which articles ', 60],
    ['"', 990],
    ['how often is a ', 60],
    ['when was ', 110],
  ])('takes %j %i times without growing slow', (part, times) => {
    const started = process.cpuUsage();
    understood(`x ${part.repeat(times)}`.slice(0, 1000));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1500);
  });
});

describe('relax()', () => {
  test('gives up dates, then outlets, then the language, and says so', () => {
    const asked = understood(
      'According to The Verge’s article from October 2023 in the Dutch press, who lied?',
    );
    expect(asked.filter).toMatchObject({
      outlets: ['The Verge'],
      after: '2023-10',
      language: 'nl',
    });
    const first = relax(asked);
    expect(first?.filter).toMatchObject({
      outlets: ['The Verge'],
      after: undefined,
      language: 'nl',
    });
    expect(first?.query).toContain('October 2023');
    const second = first && relax(first);
    expect(second?.filter).toMatchObject({ outlets: [], language: 'nl' });
    expect(second?.query).not.toContain('Verge');
    const third = second && relax(second);
    expect(third?.filter.language).toBeUndefined();
    expect(third && relax(third)).toBeNull();
    expect(third && describeSearch(third, edition)).toMatchObject({
      outlets: [],
      after: null,
      dropped: [
        { id: 'outlet:The Verge', text: 'The Verge' },
        { id: 'date:2023-10', text: 'October 2023' },
        { id: 'language:nl', text: 'Dutch press' },
      ],
    });
  });

  test.each([
    ['Who lied?', {}],
    ['Who lied, according to The Verge?', { outlets: ['Wired'] }],
    ['Who lied in 2021?', { after: '2020' }],
  ])('of %j under %j is null', (text, filter) => {
    expect(relax(understood(text, { filter }))).toBeNull();
  });
});
