import type { Embedder } from '../../embeddings/embedder.ts';
import type { Skipped } from '../coverage/article.ts';
import { clusterCopies } from '../coverage/cluster-copies.ts';
import { findCredits } from '../coverage/find-credits.ts';
import { readCoverage, type ReadingProgress } from '../coverage/read-coverage.ts';
import { PASSAGE_MAX_CHARS, splitPassages } from '../coverage/split-passages.ts';
import { EditionError } from '../errors.ts';
import type { ChangeCounts } from './changes.ts';
import { previewChanges } from './preview-changes.ts';
import { publishEdition } from './publish-edition.ts';
import type { PublishProgress } from './write-vectors.ts';

export interface IndexRequest {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly dataDir: string;
  readonly embedder: Embedder;
  readonly now: Date;
  /** Counts what would change, and embeds and publishes nothing. */
  readonly dryRun?: boolean;
  /** Publishes nothing when anything was skipped. */
  readonly strict?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onReading?: ((progress: ReadingProgress) => void) | undefined;
  readonly onEmbedding?: ((progress: PublishProgress) => void) | undefined;
}

export interface IndexReport extends ChangeCounts {
  /** The edition in force afterwards; `null` when there is none. */
  readonly edition: string | null;
  readonly articles: number;
  /** `null` for a dry run, which makes none. */
  readonly passages: number | null;
  readonly dimensions: number | null;
  /** Articles that repeat another one's text. */
  readonly duplicates: number;
  readonly skipped: readonly Skipped[];
  /** What was read, but not all of it could be used. */
  readonly warnings: readonly Skipped[];
}

/**
 * Reads coverage and publishes an edition of it.
 * @throws CoverageError when a path does not exist or a `coverage.yaml` is not valid
 * @throws EditionError when nothing could be read, in strict mode when anything was skipped
 * @throws ProviderError when the embedder fails
 */
export async function indexCoverage(request: IndexRequest): Promise<IndexReport> {
  const { paths, dataDir, now, signal } = request;
  const { articles, skipped, warnings } = await readCoverage(paths, {
    now,
    signal,
    onProgress: request.onReading,
  });
  if (request.strict && skipped.length > 0) throw strictError(skipped);
  const known = [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))];
  const leads = clusterCopies(articles);
  const common = {
    articles: articles.length,
    duplicates: articles.filter(({ id }) => (leads.get(id) ?? id) !== id).length,
    skipped,
    warnings,
  };
  if (request.dryRun) {
    const { edition, ...changes } = await previewChanges(dataDir, articles);
    return { ...common, ...changes, edition, passages: null, dimensions: null };
  }
  const published = await publishEdition({
    dataDir,
    articles,
    leads,
    links: [],
    splitPassages,
    maxChars: PASSAGE_MAX_CHARS,
    credits: (article) => findCredits(article, { knownOutlets: known }),
    embedder: request.embedder,
    signal,
    onProgress: request.onEmbedding,
    now,
  });
  return {
    ...common,
    edition: published.id,
    passages: published.passages,
    dimensions: published.dimensions,
    added: published.added,
    updated: published.updated,
    removed: published.removed,
    unchanged: published.unchanged,
  };
}

function strictError(skipped: readonly Skipped[]): EditionError {
  const named = skipped.map(({ path, line, reason }) => `  ${at(path, line)}: ${reason}`);
  return new EditionError(
    `Nothing was published, as --strict was given and ${skipped.length} could not be read:\n${named.join('\n')}`,
  );
}

/** `path` or `path, line 40`. */
function at(path: string, line: number | null): string {
  return line === null ? path : `${path}, line ${line}`;
}
