import { copyFile, cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sealFile } from '../../../src/edition/local/durable.ts';
import { readManifest, writeManifest } from '../../../src/edition/local/manifest-file.ts';
import { DATA_FILES, VECTORS_FILE } from '../../../src/edition/local/paths.ts';
import { SCHEMA_VERSION, type Manifest } from '../../../src/edition/manifest.ts';
import { EditionError } from '../../../src/errors.ts';
import { testArticle } from '../../support/edition-contract.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openFake, published } from './publish.ts';

const FILES = [...DATA_FILES, 'manifest.json'];

let sound: string;
let folder: string;

beforeAll(async () => {
  ({ folder: sound } = await published({ dataDir: temporaryFolder() }));
});

beforeEach(async () => {
  folder = join(temporaryFolder(), 'edition');
  await cp(sound, folder, { recursive: true });
});

async function expectRefused(message: RegExp | string, fingerprint?: string): Promise<void> {
  const error: unknown = await openFake(folder, fingerprint).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EditionError);
  expect(String(error)).toMatch(message);
  expect(String(error)).toContain('npm run index');
}

/** Changes the manifest as a publisher would have written it. */
async function rewrite(change: (manifest: Manifest) => Manifest): Promise<void> {
  await writeManifest(folder, change(await readManifest(folder)));
}

async function flip(name: string, bit: number): Promise<void> {
  const bytes = await readFile(join(folder, name));
  const at = Math.floor(bit / 8) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  await writeFile(join(folder, name), bytes);
}

describe('openEdition()', () => {
  test('opens what was published, again and again', async () => {
    const editions = [await openFake(folder), await openFake(folder)];
    for (const edition of editions) {
      expect(edition.articles).toHaveLength(2);
      await edition.close();
    }
  });

  test('refuses a folder that is not there', async () => {
    await rm(folder, { recursive: true });
    await expectRefused(/There is no edition in .*Run `npm run index`/);
  });

  test.each(FILES)('refuses an edition without %s', async (name) => {
    await rm(join(folder, name));
    await expectRefused(`${name} is missing`);
  });

  test.each(FILES)('refuses a truncated %s', async (name) => {
    await truncate(join(folder, name), 40);
    await expectRefused(name);
  });

  test.each(FILES)('refuses an empty %s', async (name) => {
    await truncate(join(folder, name), 0);
    await expectRefused(name);
  });

  test.each(DATA_FILES)('refuses %s with one bit changed, and how to mend it', async (name) => {
    await flip(name, 4_321);
    await expectRefused(`${name} does not match its checksum`);
    await expectRefused('npm run index -- --rollback');
  });

  test('refuses an edition with any bit of a file changed, and names the file', async () => {
    const change = fc.record({ name: fc.constantFrom(...DATA_FILES), bit: fc.nat() });
    await fc.assert(
      fc.asyncProperty(change, async ({ name, bit }) => {
        await flip(name, bit);
        await expectRefused(`${name} does not match its checksum`);
        await flip(name, bit);
      }),
      { numRuns: 60 },
    );
    await (await openFake(folder)).close();
  });

  test('refuses a manifest with any bit changed, unless it says the same', async () => {
    const manifest = await readManifest(folder);
    const intact = await readFile(join(folder, 'manifest.json'));
    await fc.assert(
      fc.asyncProperty(fc.nat(intact.length * 8 - 1), async (bit) => {
        await writeFile(join(folder, 'manifest.json'), intact);
        await flip('manifest.json', bit);
        const read = await readManifest(folder).catch((error: unknown) => error);
        if (!(read instanceof EditionError)) expect(read).toEqual(manifest);
      }),
    );
  });

  test('refuses the files of another edition', async () => {
    const other = await published({
      dataDir: temporaryFolder(),
      articles: [testArticle({ id: 'x' }), testArticle({ id: 'y' })],
    });
    await copyFile(join(other.folder, VECTORS_FILE), join(folder, VECTORS_FILE));
    await expectRefused(`${VECTORS_FILE} does not match its checksum`);
  });

  test('refuses another embedder and names both', async () => {
    await expectRefused(/"fake\/64".*"openai\/large"/, 'openai/large');
  });

  test.each([
    [SCHEMA_VERSION - 1, /older version of Dateline.*`npm run index`/],
    [SCHEMA_VERSION + 1, /newer version of Dateline.*Upgrade Dateline/],
  ])('refuses schema %i, and says what to do', async (schema, said) => {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ schema, other: 'shape' }));
    await expectRefused(said);
  });

  test('refuses vectors of another length than the manifest says', async () => {
    await rewrite((manifest) => ({
      ...manifest,
      embedder: { ...manifest.embedder, dimensions: 32 },
    }));
    await expectRefused('have 64 dimensions, its manifest says 32');
  });

  test('refuses a manifest that does not name a file', async () => {
    await rewrite((manifest) => ({ ...manifest, files: {} }));
    await expectRefused('does not name coverage.sqlite');
  });

  test.each([
    [{ articles: 3, passages: 2 }, '2 articles, its manifest says 3'],
    [{ articles: 2, passages: 3 }, '2 vectors, its manifest says 3 passages'],
  ])('refuses counts of %j', async (counts, message) => {
    await rewrite((manifest) => ({ ...manifest, counts }));
    await expectRefused(message);
  });

  test.each(DATA_FILES)('refuses a %s that no library reads', async (name) => {
    await writeFile(join(folder, name), Buffer.alloc(5_000, 'x'));
    const seal = await sealFile(join(folder, name));
    await rewrite((manifest) => ({ ...manifest, files: { ...manifest.files, [name]: seal } }));
    await expectRefused(`${name} cannot be read`);
  });

  test('does not mind an embedder whose name alone differs', async () => {
    const { fingerprint } = fakeEmbedder();
    await rewrite((manifest) => ({ ...manifest, embedder: { ...manifest.embedder, name: 'new' } }));
    await (await openFake(folder, fingerprint)).close();
  });
});
