import { readFile, writeFile } from 'node:fs/promises';
import { ConfigError } from '../../errors.ts';
import { FEATURES } from '../../retrieval/reranking/features/feature-values.ts';

export const WEIGHTS_FILE = 'src/retrieval/reranking/features/weights.ts';

const TABLE = /(?<=WEIGHTS: Readonly<Record<FeatureName, number>> = \{\n)[^}]*(?=\};)/;

/**
 * Puts weights in the place of those that the built-in reranker has in its source.
 * @param weights in the order of `FEATURES`
 * @throws ConfigError where that source is not below the current folder
 */
export async function writeWeights(weights: readonly number[]): Promise<void> {
  const source = await readFile(WEIGHTS_FILE, 'utf8').catch(() => '');
  if (!TABLE.test(source))
    throw new ConfigError([`${WEIGHTS_FILE} is not here: run this in a clone of the repository`]);
  await writeFile(WEIGHTS_FILE, source.replace(TABLE, lines(weights)));
}

function lines(weights: readonly number[]): string {
  return FEATURES.map(
    (name, index) => `  ${name}: ${Number((weights[index] ?? 0).toFixed(3))},\n`,
  ).join('');
}
