import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { isEdtf } from '../../src/coverage/edtf.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { UserError } from '../../src/errors.ts';
import { understand, type UnderstandOptions } from '../../src/retrieval/understand.ts';
import { publishFerry } from '../retrieval/ferry-edition.ts';
import { law } from './cases.ts';
import { damaged, nastyText } from './nasty.ts';

const QUESTIONS = [
  'What will a return ticket cost, according to the Island Echo?',
  'Which outlets reported on the ferry last week?',
  'Welke kranten schreven vorige maand over de veerboot?',
  'Und im Januar 2021?',
  'How many articles mention “Dirk Ottevanger” since 5 May 2025?',
];
/** What query languages of databases act upon. */
const SYNTAX = [
  'ferry" OR 1=1 --',
  "'; DROP TABLE articles; --",
  'NEAR(ferry captain)',
  'ferry & !fare:*',
  '{a}:b^2',
  '%_*',
];

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

const asked = fc.oneof(damaged(QUESTIONS), damaged(SYNTAX), nastyText);

function questionOf(text: string, options: Partial<UnderstandOptions>) {
  try {
    return understand(text, { edition, asOf: '2025-06-01', ...options });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

describe('any question', () => {
  law('is understood, or refused in words for people', fc.tuple(asked, asked), ([text, before]) => {
    const history = [{ question: before, answer: text }];
    for (const options of [{}, { history }]) {
      const question = questionOf(text, options);
      if (question === null) continue;
      for (const date of [question.filter.after, question.filter.before])
        if (date != null) expect(isEdtf(date)).toBe(true);
      for (const outlet of question.filter.outlets ?? [])
        expect(edition.articles.map((article) => article.outlet)).toContain(outlet);
    }
  });

  law('is searched for, and finds passages of the edition or none', asked, async (text) => {
    const terms = [...new Set(text.split(/(?<=\W)|(?=\W)/))].slice(0, 30);
    const hits = [
      ...(await edition.searchText(terms, {}, 5)),
      ...(await edition.searchText([text], {}, 5)),
    ];
    const labels = hits.map(({ label }) => label);
    const passages = await edition.passages(labels);
    expect(passages.map(({ label }) => label)).toEqual(labels);
    for (const { score } of hits) expect(score).toBeGreaterThan(0);
  });
});
