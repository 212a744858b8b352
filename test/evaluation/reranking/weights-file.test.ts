import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWeights } from '../../../src/evaluation/reranking/weights-file.ts';
import { ConfigError } from '../../../src/errors.ts';
import { FEATURES } from '../../../src/retrieval/reranking/features/feature-names.ts';
import { WEIGHTS } from '../../../src/retrieval/reranking/features/weights.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FILE = 'src/retrieval/reranking/features/weights.ts';

test('writeWeights() puts weights in the place of the old ones, and changes nothing else', async () => {
  const clone = temporaryFolder();
  mkdirSync(dirname(join(clone, FILE)), { recursive: true });
  cpSync(FILE, join(clone, FILE));
  await writeWeights(
    FEATURES.map((_, index) => index / 1000),
    clone,
  );
  const written = readFileSync(join(clone, FILE), 'utf8');
  expect(written).toContain(`  ${FEATURES[1]}: 0.001,\n`);
  await writeWeights(
    FEATURES.map((name) => WEIGHTS[name]),
    clone,
  );
  expect(readFileSync(join(clone, FILE), 'utf8')).toBe(readFileSync(FILE, 'utf8'));
});

test('writeWeights() says where it looked in vain', async () => {
  const nowhere = temporaryFolder();
  await expect(writeWeights([], nowhere)).rejects.toThrow(ConfigError);
  await expect(writeWeights([], nowhere)).rejects.toThrow(FILE);
});
