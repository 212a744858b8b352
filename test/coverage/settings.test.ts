import { describe, expect, test } from 'vitest';
import { CoverageError } from '../../src/errors.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { globMatcher } from '../../src/coverage/settings/glob.ts';
import { parseSettings } from '../../src/coverage/settings/load-settings.ts';
import { NOW } from './read-one.ts';
import { writeFiles } from './write-files.ts';

const STORY = 'Mill burns down\n\nThe mill is gone.';

async function read(yaml: string, files: Readonly<Record<string, string>>) {
  const folder = await writeFiles({ 'coverage.yaml': yaml, ...files });
  return await readCoverage([folder], { now: NOW });
}

describe('coverage.yaml', () => {
  test('overrides what a file says, and fills in what it does not', async () => {
    const yaml = `
defaults: { outlet: Hill Post, language: en-GB, authors: Ada Reed }
files:
  echo/*.txt: { outlet: Island Echo, published: 2024-03 }
  echo/mill.txt: { published: 2024-03-05, url: https://echo.example/mill, headline: Fire!, language: nl }
`;
    const { articles, warnings } = await read(yaml, {
      'echo/mill.txt': `date 2020-01-01 ${STORY}`,
      'echo/other.txt': STORY,
      'post.json': '{"headline": "A", "body": "A story.", "published": "2023"}',
    });
    expect(warnings).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: 'echo/mill',
        headline: 'Fire!',
        outlet: 'Island Echo',
        outletSource: 'override',
        published: '2024-03-05',
        publishedSource: 'override',
        url: 'https://echo.example/mill',
        language: 'nl',
        authors: ['Ada Reed'],
      },
      { id: 'echo/other', outlet: 'Island Echo', published: '2024-03', language: 'en' },
      { id: 'post', outlet: 'Hill Post', outletSource: 'override', published: '2023' },
    ]);
  });

  test('in a deeper folder wins over one further up', async () => {
    const { articles } = await read('defaults: { outlet: Hill Post, language: nl }', {
      'a/mill.txt': STORY,
      'a/coverage.yaml':
        'defaults: { outlet: Island Echo }\nfiles: { mill.txt: { published: 2024 } }',
    });
    expect(articles).toMatchObject([
      { outlet: 'Island Echo', language: 'nl', published: '2024', publishedSource: 'override' },
    ]);
  });

  test('applies to a file that is named itself', async () => {
    const folder = await writeFiles({
      'coverage.yaml': 'files: { mill.txt: { outlet: Hill Post }, other.txt: { outlet: Other } }',
      'mill.txt': STORY,
    });
    const { articles, warnings } = await readCoverage([`${folder}/mill.txt`]);
    expect(articles).toMatchObject([{ id: 'mill', path: 'mill.txt', outlet: 'Hill Post' }]);
    expect(warnings).toEqual([]);
  });

  test('states that an outlet or a date is unknown', async () => {
    const { articles } = await read('files: { "*": { outlet: null, published: null } }', {
      'a.json': '{"body": "A story.", "outlet": "Hill Post", "published": "2023"}',
    });
    expect(articles).toMatchObject([{ outlet: null, outletSource: null, published: null }]);
  });

  test('gives an outlet one name under all its aliases', async () => {
    const { articles } = await read('outlets: { BBC: [BBC News, bbc.co.uk, "The Beeb"] }', {
      'a.json': JSON.stringify([
        { body: 'One.', outlet: 'BBC News' },
        { body: 'Two.', outlet: 'beeb' },
        { body: 'Three.', url: 'https://www.bbc.co.uk/1' },
        { body: 'Four.', outlet: 'bbc' },
      ]),
    });
    expect(articles.map(({ outlet }) => outlet)).toEqual(['BBC', 'BBC', 'BBC', 'BBC']);
  });

  test('states outlet and date of one article of many by its id, over all else', async () => {
    const settings =
      'files: { a.json: { outlet: Echo } }\narticles: { "a#2": { outlet: Hill Post, published: 2024 } }';
    const { articles, warnings } = await read(settings, {
      'a.json': '[{"body": "One.", "published": "2023"}, {"body": "Two.", "published": "2023"}]',
    });
    expect(articles).toMatchObject([
      { id: 'a#1', outlet: 'Echo', published: '2023' },
      { id: 'a#2', outlet: 'Hill Post', published: '2024', publishedSource: 'override' },
    ]);
    expect(warnings).toEqual([]);
  });

  test('names an id that no article has', async () => {
    const { warnings } = await read('articles: { mil: { outlet: Hill Post } }', {
      'mill.txt': STORY,
    });
    expect(warnings.map(({ reason }) => reason)).toEqual([
      'no article has the id "mil" under articles',
    ]);
  });

  test('names a path that no file has', async () => {
    const { warnings } = await read('files: { mil.txt: { outlet: Hill Post } }', {
      'mill.txt': STORY,
    });
    expect(warnings.map(({ reason }) => reason)).toEqual(['no file fits "mil.txt" under files']);
  });

  test.each([
    ['outlet: Hill Post', 1, 'unknown key "outlet": allowed are defaults, files, articles,'],
    ['defaults:\n  outlets: A', 2, 'unknown key "outlets" under defaults: allowed are outlet,'],
    ['files:\n  a.txt:\n    date: 2024', 3, 'unknown key "date" under files › a.txt: allowed are'],
    ['files:\n  a.txt:\n    published: 2024-13', 3, '"2024-13" is not a date: write YYYY'],
    ['files:\n  a.txt: { url: "ftp://a" }', 2, 'write an address that begins with https://'],
    ['defaults: { language: "?" }', 1, 'write a language tag such as en or nl'],
    ['files:\n\n  ../a.txt: { outlet: A }', 3, 'leads out of the folder'],
    ['files:\n  /etc/a.txt: { outlet: A }', 2, 'leads out of the folder'],
    ['files: [\n', 2, ''],
    ['- a', null, ''],
  ])('is refused when it says %j', (yaml, line, message) => {
    const error = errorOf(() => parseSettings(yaml, 'articles/coverage.yaml'));
    expect(error).toBeInstanceOf(CoverageError);
    expect(error.message).toMatch(/^Cannot use articles\/coverage\.yaml/);
    expect(error.message).toContain(message);
    expect(error.line).toBe(line);
  });

  test('that is not valid ends the reading', async () => {
    await expect(read('files: 3', { 'mill.txt': STORY })).rejects.toThrow(CoverageError);
  });
});

describe('globMatcher()', () => {
  test.each([
    ['a/*.txt', 'a/b.txt', true],
    ['a/*.txt', 'a/b/c.txt', false],
    ['**/*.txt', 'b.txt', true],
    ['**/*.txt', 'a/b/c.txt', true],
    ['a/**', 'a/b/c.txt', true],
    ['a?.txt', 'ab.txt', true],
    ['a?.txt', 'a/.txt', false],
    ['a.(b)+.txt', 'a.(b)+.txt', true],
    ['a.txt', 'abtxt', false],
  ])('%s on %s is %s', (pattern, path, expected) => {
    expect(globMatcher(pattern)(path)).toBe(expected);
  });
});

function errorOf(action: () => unknown): CoverageError {
  try {
    action();
  } catch (error) {
    if (error instanceof CoverageError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
