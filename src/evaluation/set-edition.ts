import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';
import { indexCoverage } from '../edition/index-coverage.ts';
import { localHome } from '../edition/local/local-home.ts';
import { readManifest } from '../edition/local/manifest-file.ts';
import { openEdition } from '../edition/local/open-edition.ts';
import { CURRENT_LINK, editionsFolder } from '../edition/local/paths.ts';
import type { SetCoverage } from './retrieval/evaluation-set.ts';
import { createMuteEmbedder } from '../retrieval/words-only.ts';

export interface SetEditionOptions {
  /** Where editions of the coverage are kept, so that the same coverage is indexed once. */
  readonly folder: string;
  /** `null` to search by words alone. */
  readonly embedder: Embedder | null;
  /** When the coverage is indexed. */
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((stage: string, done: number, total: number) => void) | undefined;
}

/** The coverage of a set, with a name that is fit for a folder. */
export interface NamedCoverage {
  readonly name: string;
  readonly coverage: SetCoverage;
}

/**
 * The edition of the coverage that questions are asked of; made where there is none yet.
 * @throws CoverageError when the coverage cannot be read
 */
export async function openSetEdition(
  { name, coverage }: NamedCoverage,
  options: SetEditionOptions,
): Promise<Edition> {
  if ('dataDir' in coverage) return openCurrent(coverage.dataDir, options.embedder);
  const { folder, now, signal, onProgress } = options;
  const embedder = options.embedder ?? createMuteEmbedder();
  const dataDir = join(folder, options.embedder === null ? `${name}-words` : name);
  await mkdir(dataDir, { recursive: true });
  await indexCoverage({
    paths: 'path' in coverage ? [coverage.path] : [await written(coverage.lines, dataDir)],
    home: localHome(dataDir),
    embedder,
    now,
    signal,
    onReading: ({ filesRead, files }) => onProgress?.(`Reading ${name}`, filesRead, files),
    onEmbedding: ({ done, total }) => onProgress?.(`Embedding ${name}`, done, total),
  });
  return openCurrent(dataDir, embedder);
}

/** Words are the same in every edition, whatever embedder made it. */
async function openCurrent(dataDir: string, embedder: Embedder | null): Promise<Edition> {
  const folder = join(editionsFolder(dataDir), CURRENT_LINK);
  const fingerprint = embedder?.fingerprint ?? (await readManifest(folder)).embedder.fingerprint;
  return openEdition(folder, { fingerprint });
}

async function written(lines: readonly object[], dataDir: string): Promise<string> {
  const path = join(dataDir, 'coverage.jsonl');
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}
