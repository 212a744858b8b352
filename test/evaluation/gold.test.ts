import { expect, test } from 'vitest';
import { parseGold } from '../../src/evaluation/ingestion/gold.ts';

test('parseGold() reads an article a line', () => {
  const lines = [
    { file: 'a.html', published: '2021-01', body: ['One.', 'Two.'], why: 'a reason' },
    { file: 'b.html', outlet: null, originators: [{ originator: 'People', speaker: null }] },
  ];
  expect(parseGold(lines.map((line) => JSON.stringify(line)).join('\n'))).toEqual([
    { file: 'a.html', published: '2021-01', body: ['One.', 'Two.'] },
    { file: 'b.html', outlet: null, originators: [{ originator: 'People', speaker: null }] },
  ]);
});

test('parseGold() reads a single line as an article', () => {
  expect(parseGold('{"file": "a.html", "published": null}\n')).toEqual([
    { file: 'a.html', published: null },
  ]);
});

test.each([
  ['bodies by id', { ab12: { articleBody: 'One.\nTwo.', url: 'https://x.example' } }, 'ab12'],
  ['dates by file', { 'a.html': '2021-01-06' }, 'a.html'],
  ['dates by address', { 'https://x.example': { file: 'a.html', date: '2021-01-06' } }, 'a.html'],
])('parseGold() reads %s', (_, value, file) => {
  const [gold, ...more] = parseGold(JSON.stringify(value, null, 2));
  expect(more).toEqual([]);
  expect(gold?.file).toBe(file);
  expect([gold?.body?.join(' '), gold?.published]).toContain(
    file === 'ab12' ? 'One. Two.' : '2021-01-06',
  );
});

test('parseGold() refuses what is no gold', () => {
  expect(() => parseGold('{"headline": 3}\n{"file": "a"}')).toThrow();
  expect(() => parseGold('not json')).toThrow();
});
