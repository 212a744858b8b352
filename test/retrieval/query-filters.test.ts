import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { namedDates } from '../../src/retrieval/understanding/named-dates.ts';
import { namedOutlets } from '../../src/retrieval/understanding/named-outlets.ts';
import { sharedPath } from '../support/shared.ts';
import { editionOf } from './understanding/news-outlets.ts';

const OUTLETS = z
  .array(z.string())
  .parse(JSON.parse(readFileSync(sharedPath('eval/query-filters/outlets.json'), 'utf8')));

const questionSchema = z.object({
  question: z.string(),
  outlets_named: z.array(z.string()),
  evidence: z.array(z.object({ published: z.string() })),
});

const QUESTIONS = readFileSync(sharedPath('eval/query-filters/questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => questionSchema.parse(JSON.parse(line)));

const published = QUESTIONS.flatMap(({ evidence }) => evidence.map((one) => one.published)).sort();
const edition = editionOf(OUTLETS, published);
const coverage = { first: published.at(0) ?? null, last: published.at(-1) ?? null };

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** Days as the questions write them, read apart from what is tested. */
const DAY = new RegExp(
  `\\b(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?|\\b\\d{4}-\\d{2}-\\d{2}`,
  'g',
);

function shareOf(isTrue: (question: z.infer<typeof questionSchema>) => boolean): number {
  return QUESTIONS.filter(isTrue).length / QUESTIONS.length;
}

function outletsIn(question: string): string[] {
  return [...new Set(namedOutlets(question, edition).map(({ outlet }) => outlet))];
}

function datesIn(question: string) {
  const outlets = namedOutlets(question, edition);
  return namedDates(question, { asOf: '2024-06-01', coverage, outlets });
}

test('finds the outlets named in 98 of 100 questions, and no other in as many', () => {
  const found = shareOf(({ question, outlets_named: named }) =>
    named.every((outlet) => outletsIn(question).includes(outlet)),
  );
  const right = shareOf(({ question, outlets_named: named }) =>
    outletsIn(question).every((outlet) => named.includes(outlet)),
  );
  expect(found).toBeGreaterThanOrEqual(0.99);
  expect(right).toBeGreaterThanOrEqual(0.98);
});

test('finds every day named, and takes no other for a date of publication', () => {
  const found = shareOf(({ question }) => {
    const texts = datesIn(question)
      .map(({ text }) => text)
      .join(' | ');
    return (question.match(DAY) ?? []).every((day) => texts.includes(day));
  });
  const right = shareOf(({ question }) =>
    datesIn(question)
      .filter(({ role }) => role === 'published')
      .every(({ text }) => new RegExp(DAY.source).test(text)),
  );
  expect([found, right]).toEqual([1, 1]);
});

test('takes the days of the evidence, where they are named, for those of publication', () => {
  const named = QUESTIONS.flatMap(({ question, evidence }) =>
    datesIn(question).flatMap((date) => {
      const days = evidence.map((one) => one.published);
      return date.after !== null && date.after === date.before && days.includes(date.after)
        ? [date]
        : [];
    }),
  );
  const right = named.filter(({ role }) => role === 'published');
  expect(named.length).toBeGreaterThan(70);
  expect(right.length / named.length).toBeGreaterThanOrEqual(0.98);
});

test('leaves no article of the evidence out of the days it filters by', () => {
  const kept = shareOf(({ question, evidence }) => {
    const dates = datesIn(question).filter(({ role }) => role === 'published');
    const from = dates.map(({ after }) => after ?? '0000').sort()[0] ?? '0000';
    const to =
      dates
        .map(({ before }) => before ?? '9999')
        .sort()
        .at(-1) ?? '9999';
    return evidence.every((one) => one.published >= from && one.published <= to);
  });
  expect(kept).toBeGreaterThanOrEqual(0.9);
});
