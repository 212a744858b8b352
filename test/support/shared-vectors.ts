import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  openEvaluationEmbedder,
  type EvaluationEmbedder,
} from '../../src/cli/evaluation-embedder.ts';
import { loadConfig } from '../../src/config.ts';
import { BUILDS, hashOf, sourcesBelow } from './built-program.ts';

const FILE = 'embeddings.sqlite';

/** Another one when the source of any embedder changes. */
function vectorsFolder(): string {
  const folder = join(BUILDS, `vectors-${hashOf(sourcesBelow('embeddings'))}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The built-in embedder, for tests of other things: a text that any test file had embedded is not embedded again. */
export function sharedEmbedder(): EvaluationEmbedder {
  return openEvaluationEmbedder(loadConfig({}), vectorsFolder());
}

/** Lets a folder of data have the vectors that test files share, and returns the folder. */
export function shareVectors(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  symlinkSync(join(vectorsFolder(), FILE), join(dataDir, FILE));
  return dataDir;
}
