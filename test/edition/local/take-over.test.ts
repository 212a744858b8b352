import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/coverage/article.ts';
import { splitPassages } from '../../../src/coverage/split-passages.ts';
import { openSections } from '../../../src/edition/local/postings/section-file.ts';
import type { LocalPublishRequest } from '../../../src/edition/local/publish-edition.ts';
import { testArticle } from '../../support/edition-contract.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { published } from './publish.ts';

/** Forms of few words, so that articles hold others of one term; some so long that passages part them. */
const WORDS = [
  ...['harbour', 'harbours', 'Harbour’s', 'ferry', 'ferries', 'ferried', 'vote', 'voted', 'voting'],
  ...[
    'haven',
    'havens',
    'Gazette',
    '1,200',
    '1,200.5',
    'l’île',
    'île',
    '港',
    'a\u0301\u0301',
    'of',
  ],
  ...[
    'q'.repeat(45),
    `${'w'.repeat(39)}\u0301${'z'.repeat(9)}`,
    `${'9'.repeat(38)},${'9'.repeat(9)}`,
  ],
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);

const anyText = fc.record({
  headline: sentence,
  body: fc.array(sentence, { maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n')),
  language: fc.constantFrom('en', 'nl', 'fr', null),
  outlet: fc.constantFrom('Harbour Post', 'Daily Tide', null),
});

type Text = Pick<Article, 'headline' | 'body' | 'language' | 'outlet'>;

/** What happens to the article of a place; places without one get one. */
const anyChange = fc.record({
  place: fc.nat(9),
  what: fc.constantFrom('whole', 'headline', 'body', 'language', 'outlet', 'removed'),
  text: anyText,
});

type Change = Readonly<{ place: number; what: string; text: Text }>;

function changed(before: ReadonlyMap<number, Text>, changes: readonly Change[]): Map<number, Text> {
  const after = new Map(before);
  for (const { place, what, text } of changes) {
    const known = after.get(place);
    if (what === 'removed') after.delete(place);
    else if (!known || what === 'whole') after.set(place, text);
    else if (what === 'headline') after.set(place, { ...known, headline: text.headline });
    else if (what === 'body') after.set(place, { ...known, body: text.body });
    else if (what === 'language') after.set(place, { ...known, language: text.language });
    else after.set(place, { ...known, outlet: text.outlet });
  }
  return after;
}

/** With one that never changes, so that there always is something to publish. */
function articlesOf(texts: ReadonlyMap<number, Text>): Article[] {
  const always = testArticle({ id: 'always', body: 'The Gazette counted the ferries.' });
  const others = Array.from(texts, ([place, text]) => testArticle({ id: `a${place}`, ...text }));
  return [always, ...others];
}

const MAKER = { splitPassages, maxChars: 40, keep: 1 };

async function publishedFiles(
  request: Pick<LocalPublishRequest, 'dataDir' | 'articles'> & Partial<LocalPublishRequest>,
): Promise<Record<string, Buffer>> {
  const { folder } = await published({ ...MAKER, ...request });
  const vectors = openSections(join(folder, 'vectors.hnsw'));
  const count = vectors.size('keys') / 16;
  try {
    return {
      coverage: await readFile(join(folder, 'coverage.sqlite')),
      postings: await readFile(join(folder, 'postings.bin')),
      keys: Buffer.from(await vectors.bytes('keys')),
      rows: Buffer.from(vectors.part('rows', 0, count * 64)),
      scales: Buffer.from(vectors.part('scales', 0, count * 4)),
    };
  } finally {
    vectors.close();
  }
}

describe('publishEdition() with an edition before', () => {
  test(
    'writes the same articles, passages, terms and vectors as without one',
    { timeout: 120_000 },
    async () => {
      const rounds = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 4 }), {
        minLength: 2,
        maxLength: 4,
      });
      await fc.assert(
        fc.asyncProperty(fc.array(anyText, { maxLength: 9 }), rounds, async (first, later) => {
          const dataDir = temporaryFolder();
          let texts = new Map<number, Text>(first.entries());
          await published({ ...MAKER, dataDir, articles: articlesOf(texts) });
          for (const changes of later) {
            texts = changed(texts, changes);
            const articles = articlesOf(texts);
            const files = await publishedFiles({ dataDir, articles });
            const anew = await publishedFiles({ dataDir: temporaryFolder(), articles });
            for (const [name, bytes] of Object.entries(anew))
              expect(bytes.equals(files[name] ?? Buffer.of()), name).toBe(true);
          }
        }),
        { numRuns: 8 },
      );
    },
  );

  const articles = ['a', 'b', 'c'].map((id) =>
    testArticle({ id, body: `The ${id.repeat(5)} sails.\n\nIt lands.` }),
  );
  const next = [...articles, testArticle({ id: 'd', body: 'Another one.' })];

  /** Counts the articles that passages are made of anew. */
  function countSplits(): {
    readonly maker: Pick<LocalPublishRequest, 'splitPassages'>;
    splits: number;
  } {
    const counted = {
      splits: 0,
      maker: {
        splitPassages(body: string, options: { readonly maxChars: number }) {
          counted.splits += 1;
          return splitPassages(body, options);
        },
      },
    };
    return counted;
  }

  test('makes the passages of what changed alone', async () => {
    const dataDir = temporaryFolder();
    await published({ ...MAKER, dataDir, articles });
    const counted = countSplits();
    await published({ ...MAKER, dataDir, articles: next, ...counted.maker });
    expect(counted.splits).toBe(1);
  });

  test.each([
    ['another splitter', { maxChars: 30 }, 4],
    ['other names of outlets', { names: 'other' }, 4],
    ['another embedder', { embedder: fakeEmbedder({ fingerprint: 'other' }) }, 1],
  ])('with %s', async (_, fields, splits) => {
    const dataDir = temporaryFolder();
    await published({ ...MAKER, dataDir, articles });
    const counted = countSplits();
    const files = await publishedFiles({
      dataDir,
      articles: next,
      ...counted.maker,
      ...fields,
    });
    expect(counted.splits).toBe(splits);
    const anew = { dataDir: temporaryFolder(), articles: next, ...fields };
    expect(files).toEqual(await publishedFiles(anew));
  });

  test.each(['coverage.sqlite', 'postings.bin', 'vectors.hnsw'])(
    'takes nothing over where a bit of %s has changed',
    async (name) => {
      const dataDir = temporaryFolder();
      const { folder } = await published({ ...MAKER, dataDir, articles });
      await flipBit(join(folder, name));
      const counted = countSplits();
      const files = await publishedFiles({
        dataDir,
        articles: next,
        ...counted.maker,
      });
      expect(counted.splits).toBe(4);
      const anew = { dataDir: temporaryFolder(), articles: next };
      expect(files).toEqual(await publishedFiles(anew));
    },
  );
});

async function flipBit(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    const byte = new Uint8Array(1);
    await handle.read(byte, 0, 1, 200);
    await handle.write(
      byte.map((value) => value ^ 1),
      0,
      1,
      200,
    );
  } finally {
    await handle.close();
  }
}
