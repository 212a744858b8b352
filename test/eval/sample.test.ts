import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { fold } from '../../src/language/analyse.ts';
import { ROOT } from '../support/repository.ts';

const lineSchema = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  type: z.string(),
  language: z.enum(['en', 'nl', 'de', 'fr', 'es']),
  asOf: z.iso.date().optional(),
  filter: z
    .strictObject({
      outlets: z.array(z.string()).optional(),
      after: z.string().optional(),
      before: z.string().optional(),
    })
    .optional(),
  history: z.array(z.strictObject({ question: z.string(), answer: z.string() })).optional(),
  answerable: z.boolean(),
  articles: z.array(z.string()),
  relevant: z.array(z.array(z.string()).min(1)).min(2).optional(),
  gold: z.array(z.string().min(1)),
  outlet: z.string().nullable().optional(),
  published: z.string().nullable().optional(),
});

/** How many questions of a type there are at least, and of a language. */
const FEWEST_OF_TYPE = {
  'single-fact': 30,
  'several-articles': 10,
  temporal: 15,
  comparison: 10,
  contradiction: 10,
  undated: 10,
  'secondary-source': 10,
  copied: 10,
  corrected: 10,
  'cross-language': 25,
  'same-language-nl': 5,
  'same-language-de': 5,
  'rude-but-answerable': 8,
  unanswerable: 40,
  'follow-up': 12,
} as const;
const FEWEST_OF_LANGUAGE = { en: 150, nl: 15, de: 10, fr: 4, es: 4 } as const;

const lines = linesOf('sample.jsonl');
const heldOut = linesOf('sample-held-out.jsonl');
const { articles } = await readCoverage([`${ROOT}articles`]);
const byId = new Map(articles.map((article) => [article.id, article]));

function linesOf(file: string) {
  return readFileSync(`${ROOT}test/eval/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

function holds(id: string, gold: string): boolean {
  const article = byId.get(id);
  return article !== undefined && `${article.headline}\n\n${article.body}`.includes(gold);
}

describe('the questions on the sample coverage', () => {
  test('are enough of every type and language', () => {
    const countOf = (fits: (line: (typeof lines)[number]) => boolean) => lines.filter(fits).length;
    for (const [type, fewest] of Object.entries(FEWEST_OF_TYPE))
      expect(
        countOf((line) => line.type === type),
        type,
      ).toBeGreaterThanOrEqual(fewest);
    for (const [language, fewest] of Object.entries(FEWEST_OF_LANGUAGE))
      expect(
        countOf((line) => line.language === language),
        language,
      ).toBeGreaterThanOrEqual(fewest);
    const types = new Set(lines.map(({ type }) => type));
    expect([...types].toSorted()).toEqual(Object.keys(FEWEST_OF_TYPE).toSorted());
  });

  test('have ids of their own, and are each asked once', () => {
    const ids = lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = lines.map(({ question, history = [] }) =>
      fold([...history.map((turn) => turn.question), question].join(' ')),
    );
    expect(asked.filter((text, index) => asked.indexOf(text) < index)).toEqual([]);
  });

  test('name articles that are there, unless nothing answers them', () => {
    for (const { id, answerable, articles, gold } of lines) {
      expect([articles.length > 0, gold.length > 0], id).toEqual([answerable, answerable]);
      expect(
        articles.filter((article) => !byId.has(article)),
        id,
      ).toEqual([]);
      expect(new Set(articles).size, id).toBe(articles.length);
    }
  });

  test('have gold that stands in the articles, and articles that each hold gold', () => {
    for (const { id, articles, gold } of lines) {
      const idle = articles.filter((article) => !gold.some((text) => holds(article, text)));
      expect(idle, id).toEqual([]);
      const invented = gold.filter((text) => !articles.some((article) => holds(article, text)));
      expect(invented, id).toEqual([]);
    }
  });

  test('share their articles out among the parts of an answer', () => {
    for (const { id, articles, relevant } of lines)
      if (relevant !== undefined)
        expect([...new Set(relevant.flat())].toSorted(), id).toEqual(articles.toSorted());
  });

  test('say outlet and date where one article alone answers them', () => {
    for (const { id, articles, outlet, published } of lines) {
      const [only, ...more] = articles.map((article) => byId.get(article));
      const wanted = more.length > 0 ? undefined : only;
      expect([outlet, published], id).toEqual([wanted?.outlet, wanted?.published]);
    }
  });

  test('are follow-ups where there is a conversation, and only there', () => {
    for (const { id, type, history = [] } of lines)
      expect(history.length > 0, id).toBe(type === 'follow-up');
  });

  test('of one article are not in its words', () => {
    for (const { id, question, articles } of lines)
      for (const article of articles) expect(holds(article, question), id).toBe(false);
  });
});

describe('the questions held out', () => {
  test('are half without an answer, and none of them is asked elsewhere', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(40);
    expect(heldOut.filter(({ answerable }) => answerable)).toHaveLength(heldOut.length / 2);
    const asked = [...lines, ...heldOut].map(({ question, history = [] }) =>
      fold([...history.map((turn) => turn.question), question].join(' ')),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('have gold that stands in the articles, and articles that each hold gold', () => {
    for (const { id, articles, gold, answerable } of heldOut) {
      expect([articles.length > 0, gold.length > 0], id).toEqual([answerable, answerable]);
      expect(
        articles.filter((article) => !gold.some((text) => holds(article, text))),
        id,
      ).toEqual([]);
      expect(
        gold.filter((text) => !articles.some((article) => holds(article, text))),
        id,
      ).toEqual([]);
    }
  });
});
