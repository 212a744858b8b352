import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compareEdtf, interval } from '../../src/coverage/edtf.ts';
import { namedSet } from '../../src/evaluation/retrieval/named-sets.ts';
import { readLines } from '../../src/evaluation/retrieval/read-lines.ts';

const FOLDER = 'test/eval/changing/';

const article = z.strictObject({
  id: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
  headline: z.string().min(1),
  outlet: z.string().min(1),
  published: z.string().optional(),
  language: z.string(),
  body: z.string().min(1),
});

const ids = z.array(z.string()).min(1);

const question = z.strictObject({
  id: z.string(),
  question: z.string(),
  type: z.enum(['plain-now', 'said-now', 'earlier-date', 'asked-earlier', 'origin']),
  language: z.string(),
  asOf: z.string(),
  at: z.string().optional(),
  relevant: ids,
});

type Question = z.infer<typeof question>;

const articles = await readLines(`${FOLDER}coverage.jsonl`, article, 'an article');
const questions = await readLines(`${FOLDER}questions.jsonl`, question, 'a question');

/** The dated articles of one fact, the oldest first. */
function versionsOf(fact: string) {
  return articles
    .flatMap(({ id, published }) =>
      published !== undefined && factOf(id) === fact ? [{ id, published }] : [],
    )
    .sort((a, b) => compareEdtf(a.published, b.published));
}

function newestBy(fact: string, date: string): string | undefined {
  const day = interval(date).last;
  return versionsOf(fact).findLast(({ published }) => interval(published).last <= day)?.id;
}

function factOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function expectedOf({ type, asOf, at, relevant: [gold = ''] }: Question): string | undefined {
  const fact = factOf(gold);
  if (type === 'origin') return versionsOf(fact)[0]?.id;
  return newestBy(fact, type === 'earlier-date' ? (at ?? '') : asOf);
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function ofType(type: Question['type']): readonly Question[] {
  return questions.filter((one) => one.type === type);
}

describe('the coverage of changing facts', () => {
  test('has the articles that its description counts', () => {
    const facts = countBy(articles.map(({ id }) => factOf(id)));
    const { aside, filler, ...changing } = facts;
    expect([aside, filler, Object.keys(changing).length]).toEqual([30, 60, 48]);
    for (const [fact, versions] of Object.entries(changing)) {
      expect(versions, fact).toBeGreaterThanOrEqual(2);
      expect(versions, fact).toBeLessThanOrEqual(5);
    }
    expect(countBy(articles.map(({ language }) => language))).toEqual({
      en: 183,
      nl: 36,
      de: 7,
      fr: 7,
      es: 6,
    });
    expect(countBy(articles.map(({ published = '' }) => String(published.length)))).toEqual({
      10: 218,
      7: 16,
      4: 3,
      0: 2,
    });
  });

  test('has every id once, and no date on which a fact changes twice', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    const changing = articles.filter(({ id }) => !/^(?:aside|filler)\//.test(id));
    const dates = changing.map(({ id, published = '' }) => `${factOf(id)} ${published}`);
    expect(new Set(dates).size).toBe(dates.length);
  });
});

describe('the questions on changing facts', () => {
  test('are as many of each type and language as their description counts', () => {
    expect(countBy(questions.map(({ type }) => type))).toEqual({
      'plain-now': 48,
      'said-now': 47,
      'earlier-date': 30,
      'asked-earlier': 34,
      origin: 25,
    });
    expect(countBy(questions.map(({ language }) => language))).toEqual({
      en: 142,
      nl: 22,
      de: 7,
      fr: 6,
      es: 7,
    });
  });

  test.each(questions)('$id looks for the article in force: $question', (one) => {
    expect(one.relevant).toEqual([expectedOf(one)]);
  });

  test('say the date they ask about when it is an earlier one, and it was one state throughout', () => {
    for (const { id, at, asOf, type, relevant } of questions) {
      expect(at !== undefined, id).toBe(type === 'earlier-date');
      if (at === undefined) continue;
      const { first, last } = interval(at);
      expect(last < asOf, id).toBe(true);
      const changes = versionsOf(factOf(relevant[0] ?? '')).filter(
        ({ published }) => interval(published).last >= first && interval(published).first <= last,
      );
      expect(changes, id).toEqual([]);
    }
  });

  test('asked earlier come before the fact has changed again, the others after the last article', () => {
    const last = articles.map(({ published }) => published ?? '').reduce((a, b) => (a > b ? a : b));
    for (const { id, type, asOf, relevant } of questions) {
      const newest = versionsOf(factOf(relevant[0] ?? '')).at(-1);
      if (type === 'asked-earlier') expect(newest?.published ?? '', id).toSatisfy(isAfter(asOf));
      else expect(asOf > last, id).toBe(true);
    }
  });

  test('leave no fact out', () => {
    const asked = new Set(ofType('plain-now').map(({ relevant }) => factOf(relevant[0] ?? '')));
    expect(asked.size).toBe(48);
  });
});

test('namedSet() prepares changing', async () => {
  const { parts } = await namedSet('changing', '');
  expect(parts.map(({ name }) => name)).toEqual(['changing']);
  expect(parts[0]?.questions).toHaveLength(questions.length);
});

function isAfter(day: string): (published: string) => boolean {
  return (published) => published > day;
}
