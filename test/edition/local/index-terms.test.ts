import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOf,
  encodeTerm,
  encodeTerms,
  TOKENIZER,
} from '../../../src/edition/local/index-terms.ts';
import { analyse } from '../../../src/language/analyse.ts';

/** The terms a full-text table makes of a column. */
function indexed(column: string): unknown[] {
  const database = new Database(':memory:');
  database.exec(`
    create virtual table terms using fts5 (body, content = '', tokenize = '${TOKENIZER}');
    create virtual table counts using fts5vocab (terms, 'row');`);
  database.prepare('insert into terms (rowid, body) values (1, ?)').run(column);
  const found = database.prepare('select term from counts').pluck().all();
  database.close();
  return found;
}

test.each([
  '1,200',
  '7.5',
  '10:30',
  '1⁄2',
  'a b',
  '"',
  '*',
  '\0',
  'UPPER',
  'été',
  '日本',
  '𝒳',
  "o'",
])('encodeTerm() makes %j one token that SQLite keeps as it is', (term) => {
  expect(indexed(encodeTerm(term))).toEqual([encodeTerm(term)]);
});

test('encodeTerm() leaves plain words alone', () => {
  expect(encodeTerm('ferri2')).toBe('ferri2');
});

test('encodeTerms() keeps the terms of any text apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const terms = analyse(text, 'en').filter((term) => term !== '');
      expect(indexed(encodeTerms(terms)).length).toBe(new Set(terms).size);
    }),
  );
});

test('anyOf() names each term once', () => {
  expect(anyOf(['b', 'a', '', 'b'])).toBe('"b" OR "a"');
  expect(anyOf(['', ' '])).toBeNull();
  expect(anyOf(['a b', 'a', 'a  b '])).toBe('"a b" OR "a" OR "a b"');
});
