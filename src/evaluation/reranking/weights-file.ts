import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../../errors.ts';
import { FEATURES } from '../../retrieval/reranking/features/feature-names.ts';

const WEIGHTS_FILE = 'src/retrieval/reranking/features/weights.ts';

const TABLE = /(?<=WEIGHTS: Readonly<Record<FeatureName, number>> = \{\n)[^}]*(?=\};)/;

/**
 * Puts weights in the place of those that the built-in reranker has in its source.
 * @param weights in the order of `FEATURES`
 * @param clone the folder of a clone of the repository
 * @throws ConfigError where that source is not there
 */
export async function writeWeights(weights: readonly number[], clone = '.'): Promise<void> {
  const file = join(clone, WEIGHTS_FILE);
  const source = await readFile(file, 'utf8').catch(() => '');
  if (!TABLE.test(source))
    throw new ConfigError([`${file} is not there: run this in a clone of the repository`]);
  await writeFile(file, source.replace(TABLE, lines(weights)));
}

function lines(weights: readonly number[]): string {
  return FEATURES.map(
    (name, index) => `  ${name}: ${Number((weights[index] ?? 0).toFixed(3))},\n`,
  ).join('');
}
