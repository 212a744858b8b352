import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseEmbedder } from '../../embeddings/choose.ts';
import { loadConfig } from '../../src/config.ts';
import { localHome } from '../../src/edition/local/local-home.ts';
import { SCHEMA_VERSION } from '../../src/edition/manifest.ts';
import { ensureEdition } from '../../src/ensure-edition.ts';
import { runProgram } from '../support/run-program.ts';
import { writeFiles } from '../support/small-coverage.ts';
import {
  editionFiles,
  embeddedTexts,
  OLD_DATA,
  unpack,
  type OldData,
  type OldInstallation,
} from './old-data.ts';

const older = OLD_DATA.filter(({ edition }) => edition < SCHEMA_VERSION);
const newest = OLD_DATA.toSorted((a, b) => b.edition - a.edition)[0] ?? OLD_DATA[0];

/** What is said on stderr meanwhile. */
let said = '';

beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function openCurrent({ dataDir, env }: OldInstallation) {
  const home = localHome(dataDir);
  const embedder = chooseEmbedder(loadConfig(env));
  await embedder.close();
  return home.open((await home.current()) ?? '', { fingerprint: embedder.fingerprint });
}

test('there is an archive of every version of editions', () => {
  const versions = new Set(OLD_DATA.map(({ edition }) => edition));
  const wanted = Array.from({ length: SCHEMA_VERSION - 1 }, (_, before) => before + 1);
  expect(wanted.filter((version) => !versions.has(version))).toEqual([]);
});

describe.each(older)('an edition of version $edition ($name)', (old) => {
  test('is named as older, with the command that builds it again, and left as it is', async () => {
    const installation = unpack(old);
    const before = editionFiles(installation);
    await expect(openCurrent(installation)).rejects.toThrow(
      /older version of Dateline.*`npm run index`/,
    );
    expect(editionFiles(installation)).toEqual(before);
  });

  test('is built again at the start, in words, without a text being embedded anew', async () => {
    const installation = unpack(old);
    const home = localHome(installation.dataDir);
    const before = { id: await home.current(), texts: embeddedTexts(installation) };
    await ensureEdition(loadConfig(installation.env));
    expect(said).toContain(`The edition ${String(before.id)} was built by an older version`);
    expect(before.texts.length).toBeGreaterThan(10);
    expect(embeddedTexts(installation)).toEqual(before.texts);
    const edition = await openCurrent(installation);
    expect(edition.articles).toHaveLength(4);
    await edition.close();
    expect((await home.list()).map(({ id, current }) => [id === before.id, current])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

/** The same with a manifest that says something else. */
function withSchema(old: OldData, schema: number): OldInstallation {
  const installation = unpack(old);
  const path = join(installation.dataDir, 'editions/current/manifest.json');
  const text = readFileSync(path, 'utf8').replace(/"schema": \d+/, `"schema": ${schema}`);
  writeFileSync(path, text);
  return installation;
}

describe('an edition of a newer version', () => {
  test('is refused in clear words, not built again, and left as it is', async () => {
    if (newest === undefined) throw new Error('There are no archives.');
    const installation = withSchema(newest, SCHEMA_VERSION + 1);
    const before = editionFiles(installation);
    await expect(openCurrent(installation)).rejects.toThrow(/newer version.*Upgrade Dateline/);
    await ensureEdition(loadConfig(installation.env));
    expect(said).toBe('');
    expect(editionFiles(installation)).toEqual(before);
  });
});

describe('an older edition', () => {
  const [old] = older;
  if (old === undefined) throw new Error('There are no archives.');

  test('stays in force where the configured articles are another coverage', async () => {
    const installation = unpack(old);
    const before = editionFiles(installation);
    const other = writeFiles(join(installation.dataDir, '../other'), {
      'gull/horn.txt': 'A new horn\n\nThe fog horn of Tarn Head was painted purple by Odo Brand.\n',
    });
    const config = loadConfig({ ...installation.env, ARTICLES_DIR: other });
    await expect(ensureEdition(config)).rejects.toThrow(
      /of its 4 articles, only 0 are there.*`npm run index -- PATHS`/,
    );
    expect(editionFiles(installation)).toEqual(before);
  });

  test('is not returned to once it was built again', async () => {
    const installation = unpack(old);
    await ensureEdition(loadConfig(installation.env));
    const home = localHome(installation.dataDir);
    const current = await home.current();
    await expect(home.rollback()).rejects.toThrow(/sound and of this version of Dateline/);
    expect(await home.current()).toBe(current);
  });

  test('is built again by the program, which then answers', async () => {
    const { env } = unpack(old);
    const { status, stdout, stderr } = await runProgram([], {
      entry: 'main',
      env,
      input: 'How many passengers were there on the first weekend?\n/quit\n',
    });
    expect(stderr).toContain('built by an older version of Dateline: building it again');
    expect(stdout).toContain('2,140');
    expect(status).toBe(0);
  }, 110_000);
});
