import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { describeScores } from '../../src/evaluation/ingestion/describe-scores.ts';
import { evaluateIngestion } from '../../src/evaluation/ingestion/evaluate-ingestion.ts';
import { parseGold } from '../../src/evaluation/ingestion/gold.ts';
import { repositoryFile } from '../support/repository.ts';
import { writeFiles } from '../support/small-coverage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const gold = parseGold(repositoryFile('test/fixtures/pages/gold.jsonl'));

const scores = await evaluateIngestion({ gold: `${PAGES}gold.jsonl`, coverage: `${PAGES}saved` });

/** A little below what was measured last; docs/evaluation.md has the figures. */
const FLOORS = [
  ['published', 'accuracy', 0.98],
  ['published', 'f1', 0.98],
  ['updated', 'accuracy', 0.98],
  ['outlet', 'accuracy', 0.97],
  ['outlet', 'precision', 0.99],
  ['headline', 'accuracy', 0.98],
  ['language', 'accuracy', 0.98],
  ['kind', 'accuracy', 0.97],
  ['authors', 'precision', 0.97],
  ['originators', 'f1', 0.93],
  ['originators', 'precision', 0.93],
  ['speakers', 'f1', 0.75],
  ['body', 'f1', 0.99],
  ['body', 'recall', 0.99],
] as const;

describe('the pages written for the project', () => {
  test('have gold each, and no gold is without its page', () => {
    const files = new Set(gold.map(({ file }) => file));
    expect([...files].toSorted()).toEqual(readdirSync(`${PAGES}saved`).toSorted());
    expect(files.size).toBeGreaterThanOrEqual(70);
  });

  test('are all read', () => {
    expect(scores).toMatchObject({ articles: gold.length, unread: [] });
  });

  test.each(FLOORS)('%s is read with %s of %d at least', (field, measure, floor) => {
    expect(scores.fields[field]?.[measure]).toBeGreaterThanOrEqual(floor);
  });
});

describe('evaluateIngestion()', () => {
  test('finds nothing wrong with what is right, and says what is not', async () => {
    const body = 'A first paragraph of the story.\n\nAnd a second paragraph, which is the last.';
    const folder = writeFiles(temporaryFolder(), {
      'pages/a.json': JSON.stringify({
        headline: 'A',
        outlet: 'The Gull',
        date: '2021-01-06',
        body,
      }),
      'pages/b.json': JSON.stringify({ headline: 'B', outlet: 'The Gull', body }),
      'gold.jsonl': [
        { file: 'a.json', outlet: 'Gull', published: '2021-01-06', body: body.split('\n\n') },
        { file: 'b.json', outlet: 'Heron', published: '2021-02', body: ['Another text.'] },
        { file: 'c.json', published: null },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    });
    const found = await evaluateIngestion({
      gold: `${folder}/gold.jsonl`,
      coverage: `${folder}/pages`,
    });
    expect(found).toMatchObject({ articles: 3, unread: ['c.json'] });
    expect(found.fields.published).toMatchObject({ articles: 3, precision: 1, recall: 0.5 });
    expect(found.fields.outlet).toMatchObject({ articles: 2, accuracy: 0.5 });
    expect(found.fields.body).toMatchObject({ precision: 0.5, recall: 0.5 });
    expect(found.fields.kind).toBeUndefined();
    expect(found.disagreements.map(({ field, file }) => [field, file])).toEqual([
      ['published', 'b.json'],
      ['outlet', 'b.json'],
      ['body', 'b.json'],
    ]);
    expect(describeScores(found, false)).not.toContain('Heron');
    expect(describeScores(found, true)).toMatch(
      /outlet: b\.json\n {2}gold: Heron\n {2}read: The Gull/,
    );
  });

  test('names the gold that it cannot read', async () => {
    const missing = { gold: `${PAGES}none.jsonl`, coverage: `${PAGES}saved` };
    await expect(evaluateIngestion(missing)).rejects.toThrow(
      /Cannot read the gold in .*none\.jsonl/,
    );
  });
});
