import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealFile } from '../../../src/edition/local/durable.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const BLOCK = 2 ** 19;

test.each([0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 4 * BLOCK + 7])(
  'sealFile() seals a file of %d bytes, whichever of its blocks they end in',
  async (size) => {
    const bytes = Buffer.from(Uint8Array.from({ length: size }, (_, at) => at >>> 11));
    const path = join(temporaryFolder(), 'file');
    await writeFile(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await sealFile(path)).toEqual({ bytes: size, sha256 });
  },
);
