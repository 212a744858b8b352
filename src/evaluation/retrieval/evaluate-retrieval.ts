import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Embedder } from '../../../embeddings/embedder.ts';
import type { Edition } from '../../edition/edition.ts';
import { indexCoverage } from '../../edition/index-coverage.ts';
import { openEdition } from '../../edition/open-edition.ts';
import { readManifest } from '../../edition/manifest-file.ts';
import { CURRENT_LINK, editionsFolder } from '../../edition/paths.ts';
import { askQuestions } from './ask-questions.ts';
import type { EvaluationSet, SetPart } from './evaluation-set.ts';
import type { AskedQuestion, RetrievalRun } from './run.ts';
import { createMuteEmbedder, withoutVectors } from './words-only.ts';

export interface RetrievalEvaluation {
  /** Where editions of the coverage are kept, so that the same coverage is indexed once. */
  readonly folder: string;
  /** `null` to search by words alone. */
  readonly embedder: Embedder | null;
  /** Passages asked for per question. */
  readonly passages: number;
  /** When the coverage is indexed, and questions are asked that do not say their own day. */
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((stage: string, done: number, total: number) => void) | undefined;
}

/**
 * Indexes the coverage of a set and searches for all of its questions.
 * @throws CoverageError when the coverage cannot be read, or lacks an article that a question names
 */
export async function evaluateRetrieval(
  { name, parts }: EvaluationSet,
  options: RetrievalEvaluation,
): Promise<RetrievalRun> {
  const asked: AskedQuestion[] = [];
  let seconds = 0;
  for (const part of parts) {
    const edition = await editionOf(part, options);
    try {
      const started = performance.now();
      asked.push(...(await askPart(part, edition, options)));
      seconds += (performance.now() - started) / 1000;
    } finally {
      await edition.close();
    }
  }
  const { embedder, passages } = options;
  const searchedBy = embedder?.fingerprint ?? 'words only';
  return { name, searchedBy, passages, seconds: Math.round(seconds * 10) / 10, asked };
}

function askPart(
  { name, questions }: SetPart,
  edition: Edition,
  { embedder, passages, now, signal, onProgress }: RetrievalEvaluation,
): Promise<readonly AskedQuestion[]> {
  return askQuestions(questions, {
    edition: embedder === null ? withoutVectors(edition) : edition,
    embedder: embedder ?? createMuteEmbedder(),
    passages,
    today: now.toISOString().slice(0, 10),
    signal,
    onAsked: (done) => onProgress?.(`Asking ${name}`, done, questions.length),
  });
}

async function editionOf(part: SetPart, options: RetrievalEvaluation): Promise<Edition> {
  const { coverage } = part;
  if ('dataDir' in coverage) return openCurrent(coverage.dataDir, options.embedder);
  const { folder, now, signal, onProgress } = options;
  const embedder = options.embedder ?? createMuteEmbedder();
  const dataDir = join(folder, options.embedder === null ? `${part.name}-words` : part.name);
  await mkdir(dataDir, { recursive: true });
  await indexCoverage({
    paths: 'path' in coverage ? [coverage.path] : [await written(coverage.lines, dataDir)],
    dataDir,
    embedder,
    now,
    signal,
    onReading: ({ filesRead, files }) => onProgress?.(`Reading ${part.name}`, filesRead, files),
    onEmbedding: ({ done, total }) => onProgress?.(`Embedding ${part.name}`, done, total),
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
