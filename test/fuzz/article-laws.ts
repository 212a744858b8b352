import { expect } from 'vitest';
import type { Article } from '../../src/coverage/article.ts';
import { isEdtf } from '../../src/coverage/edtf.ts';
import { createCreditFinder } from '../../src/coverage/find-credits.ts';
import { splitPassages, PASSAGE_MAX_CHARS } from '../../src/coverage/split-passages.ts';

const credits = createCreditFinder({ outlets: ['Harbour Post'] });

/** What holds for every article, whatever it was read from. */
export function expectSound(article: Article): void {
  const { id, headline, body, url, outlet, language, notes } = article;
  expect(id).not.toBe('');
  expect(body).toBe(body.normalize('NFC'));
  expect(body).toMatch(/^\S(?:[^]*\S)?$/);
  expect(body + headline).not.toMatch(/[\0-\x08\r\u202a-\u202e]|\p{Cs}/u);
  expect(headline).not.toContain('\n');
  for (const date of [article.published, article.notBefore, article.updated])
    if (date !== null) expect(isEdtf(date)).toBe(true);
  if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
  if (outlet !== null) expect(outlet.trim()).toBe(outlet);
  if (language !== null) expect(language).toMatch(/^[a-z]{2,3}$/);
  for (const { start, end } of [...notes, ...credits(article)]) expectWithin(body, start, end);
  expectPassages(body);
}

/** Passages stand in the body word for word and in order, and only white space is in none of them. */
export function expectPassages(body: string): void {
  let end = 0;
  for (const [index, passage] of splitPassages(body).entries()) {
    expect(passage.ordinal).toBe(index);
    expect(passage.text).toBe(body.slice(passage.start, passage.end));
    expect(passage.text.length).toBeLessThanOrEqual(PASSAGE_MAX_CHARS);
    expect(body.slice(end, passage.start).trim()).toBe('');
    ({ end } = passage);
  }
  expect(body.slice(end).trim()).toBe('');
}

function expectWithin(body: string, start: number, end: number): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(body.length);
}
