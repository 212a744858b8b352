import { describe, expect, test } from 'vitest';
import { timeAsked } from '../../../src/retrieval/understanding/time-asked.ts';
import type { Understood } from '../../../src/retrieval/understanding/understood.ts';

type NamedDate = Extract<Understood, { kind: 'date' }>;

function date(before: string | null, rest: Partial<NamedDate> = {}): NamedDate {
  const range = { after: null, before, isRelative: false };
  const words = { text: 'then', start: 0, end: 4 };
  return {
    ...{ kind: 'date', role: 'event', id: `date:${before ?? ''}`, isApplied: true },
    ...range,
    ...words,
    ...rest,
  };
}

function asked(standalone: string, understood: readonly Understood[] = [], currentOn?: string) {
  return timeAsked({ standalone, understood, currentOn: currentOn ?? null, outlets: [] });
}

describe('timeAsked()', () => {
  test('is the day of asking for a question about now', () => {
    const now = asked('Who is the mayor?', [date('2021')], '2026-03-01');
    expect(now).toMatchObject({ prefers: 'newest', until: '2026-03-01', isOfAsking: true });
  });

  test.each([
    ['2021-03', '2021-03-31'],
    ['2023', '2023-12-31'],
  ])('is the last day of %s where the question asks about it', (before, until) => {
    const then = asked('Who was the mayor then?', [date(before)]);
    expect(then).toMatchObject({ prefers: 'newest', until, isOfAsking: false });
  });

  test('is surely now where a word says so, and less so by tense alone', () => {
    const now: Understood = {
      ...{ kind: 'recency', id: 'recency', isApplied: true },
      ...{ text: 'now', start: 11, end: 14 },
    };
    expect(asked('Who is now mayor?', [now], '2026-03-01')?.weight).toBe(1);
    expect(asked('Who is the mayor?', [], '2026-03-01')?.weight).toBeLessThan(1);
  });

  test.each(['Who was chosen in the end?', 'Wie won er uiteindelijk?', 'Wer gewann schließlich?'])(
    'is the newest for how something ended: %s',
    (question) => {
      expect(asked(question)).toMatchObject({ prefers: 'newest', isOfAsking: false, weight: 1 });
    },
  );

  test('is hardly that of a date in what is no question, such as a headline', () => {
    expect(asked('Company to cut jobs by then', [date('2021')])?.weight).toBe(0);
  });

  test.each([
    'What was the original deadline?',
    'Wat was aanvankelijk de prijs?',
    'Was kostete die Fahrt ursprünglich?',
    "Combien coûtait le péage à l'origine ?",
    '¿Cuánto costaba al principio?',
  ])('is the beginning for %j', (text) => {
    expect(asked(text)).toMatchObject({ prefers: 'oldest', weight: 1 });
  });

  test.each(['When was the strike first announced?', 'Wie was de eerste burgemeester?'])(
    'is the beginning for %j, which counts less',
    (text) => {
      const time = asked(text);
      expect(time?.prefers).toBe('oldest');
      expect(time?.weight).toBeLessThan(0.5);
    },
  );

  test.each(['Who won the vote?', 'Boeing rolls out first Dreamliner', 'Firsthand, who knows?'])(
    'is none for %j',
    (text) => {
      expect(asked(text)).toBeNull();
    },
  );

  test('hardly counts, or not at all, where several outlets are named as sources', () => {
    const rest = { standalone: 'Who was it?', outlets: ['The Lantern', 'Radio Sarrow'] };
    expect(timeAsked({ ...rest, understood: [], currentOn: '2026-03-01' })?.weight).toBe(0);
    expect(timeAsked({ ...rest, understood: [date('2021')], currentOn: null })).toBeNull();
  });

  test('is none for several dates, an open one, one undone, or one of publication', () => {
    const others = [
      [date('2021'), date('2022')],
      [date(null)],
      [date('2021', { isApplied: false })],
      [date('2021', { role: 'published' })],
    ];
    for (const dates of others) expect(asked('Who was it then?', dates)).toBeNull();
  });
});
