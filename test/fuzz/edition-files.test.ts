import fc from 'fast-check';
import { closeSync, cpSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';

import { EditionError } from '../../src/errors.ts';
import { openFake, published } from '../edition/local/publish.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { law } from './cases.ts';
import { damaged } from './nasty.ts';

const POSTINGS = 'postings.bin';

let folder: string;
let manifest: string;
let sound: Buffer;

beforeAll(async () => {
  const made = await published({ dataDir: temporaryFolder() });
  folder = join(temporaryFolder(), 'edition');
  cpSync(made.folder, folder, { recursive: true });
  manifest = readFileSync(join(folder, 'manifest.json'), 'utf8');
  sound = readFileSync(join(folder, POSTINGS));
});

/** Opens the edition and asks it; an edition that is refused has said so. */
async function use(): Promise<void> {
  const edition = await openFake(folder).catch(expectRefusal);
  if (edition === undefined) return;
  try {
    for (const term of ['body', 'headlin', 'zebra', 'of a'])
      await edition.searchText([term], {}, 5);
  } catch (error) {
    expectRefusal(error);
  } finally {
    await edition.close();
  }
}

function expectRefusal(error: unknown): undefined {
  if (!(error instanceof EditionError)) throw error;
  expect(error.message).toContain('npm run index');
}

describe('an edition whose files are damaged is refused, with what mends it, or answers', () => {
  law(
    'by its manifest',
    fc.constant(null).chain(() => damaged([manifest])),
    async (text) => {
      writeFileSync(join(folder, POSTINGS), sound);
      writeFileSync(join(folder, 'manifest.json'), text);
      await use();
    },
    1 / 10,
  );

  law(
    'by bytes that are not those that were sealed',
    fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 40 })),
    async ([place, bytes]) => {
      writeFileSync(join(folder, 'manifest.json'), manifest);
      writeFileSync(join(folder, POSTINGS), sound);
      const file = openSync(join(folder, POSTINGS), 'r+');
      writeSync(file, bytes, 0, bytes.length, place % sound.length);
      closeSync(file);
      await use();
    },
    1 / 10,
  );
});
