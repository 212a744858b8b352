import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/coverage/settings/load-settings.ts';
import { findUncertain, uncertainYaml } from '../../src/coverage/uncertain.ts';
import { testArticle } from '../support/edition-contract.ts';

const STATED = {
  outlet: 'Gazette',
  outletSource: 'given',
  published: '2021-01-06',
  publishedSource: 'markup',
} as const;

describe('findUncertain()', () => {
  test('passes over an article whose outlet and date are stated', () => {
    expect(findUncertain([testArticle({ id: 'a', ...STATED })])).toEqual([]);
  });

  test.each([
    [
      { outlet: null, outletSource: null },
      'outlet: "?", published: "2021-01-06"',
      'outlet unknown',
    ],
    [{ outletSource: 'text' }, 'outlet: "Gazette"', 'outlet read from its text'],
    [{ outletSource: 'domain' }, 'outlet: "Gazette"', 'outlet read from its address'],
    [{ published: null, publishedSource: null }, 'published: "?"', 'undated'],
    [
      { published: null, publishedSource: null, notBefore: '2020' },
      'published: "?"',
      'undated, not before 2020',
    ],
    [{ publishedSource: 'url' }, 'published: "2021-01-06"', 'date read from its address'],
    [
      { publishedSource: 'byline' },
      'published: "2021-01-06"',
      'date read from the text of its page',
    ],
  ] as const)('names %j with its line and why', (fields, values, remark) => {
    const article = testArticle({ id: 'a', path: 'a.html', ...STATED, ...fields });
    const [found] = findUncertain([article]);
    expect(found).toMatchObject({ articleId: 'a', under: 'files' });
    expect(found?.line).toContain('"a.html": {');
    expect(found?.line).toContain(values);
    expect(found?.line.endsWith(`# ${remark}`)).toBe(true);
  });

  test('names an article of a file of several by its id', () => {
    const [first] = findUncertain([
      testArticle({ id: 'all#1', path: 'all.jsonl' }),
      testArticle({ id: 'all#2', path: 'all.jsonl' }),
    ]);
    expect(first?.under).toBe('articles');
    expect(first?.line).toMatch(/^"all#1": /);
  });
});

describe('uncertainYaml()', () => {
  test('is a coverage.yaml once the question marks are filled in', () => {
    const yaml = uncertainYaml(
      findUncertain([
        testArticle({ id: 'one', path: 'one "quoted".txt' }),
        testArticle({ id: 'all#1', path: 'all.jsonl' }),
        testArticle({ id: 'all#2', path: 'all.jsonl' }),
      ]),
    );
    expect(() => parseSettings(yaml, 'coverage.yaml')).toThrow('"?" is not a date');
    const filled = yaml
      .replaceAll('published: "?"', 'published: "2021"')
      .replaceAll('"?"', '"Gazette"');
    const settings = parseSettings(filled, 'coverage.yaml');
    expect(settings.files['one "quoted".txt']).toEqual({ outlet: 'Gazette', published: '2021' });
    expect(settings.articles['all#2']).toEqual({ outlet: 'Gazette', published: '2021' });
  });

  test('says so when nothing is uncertain', () => {
    expect(uncertainYaml([])).toBe('# Every outlet and date is stated.\n');
  });
});
