import type { Embedder } from '../../embeddings/embedder.ts';
import type { Skipped } from '../coverage/article.ts';
import type { FetchingOptions } from '../coverage/fetching/options.ts';
import { readCoverage, type ReadingProgress } from '../coverage/read-coverage.ts';
import { relateArticles } from '../coverage/relate-articles.ts';
import type { ReadingCache } from '../coverage/reading-cache.ts';
import { findUncertain, type UncertainArticle } from '../coverage/uncertain.ts';
import { EditionError } from '../errors.ts';
import { hasChanges, type ChangeCounts } from './changes.ts';
import { creditedPassages } from './credited-passages.ts';
import type { EditionHome } from './home.ts';
import { checkSameCoverage, type OutdatedEdition } from './outdated.ts';
import type { PublishProgress } from './publishing.ts';

export interface IndexRequest {
  /** Files, folders, and addresses of pages and feeds. */
  readonly paths: readonly string[];
  /** Where the edition is published. */
  readonly home: EditionHome;
  readonly embedder: Embedder;
  readonly now: Date;
  /** Counts what would change, and embeds and publishes nothing. */
  readonly dryRun?: boolean;
  /** Publishes nothing when anything was skipped. */
  readonly strict?: boolean;
  /** Publishes nothing but the coverage that this edition was built from. */
  readonly replaces?: OutdatedEdition | undefined;
  /** What was read before. @default nothing is remembered */
  readonly readings?: ReadingCache | undefined;
  /** How pages and feeds are fetched. @default nothing is */
  readonly fetching?: FetchingOptions | undefined;
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
  /** Articles whose outlet or date is unknown or guessed. */
  readonly uncertain: readonly UncertainArticle[];
}

/** So many of what could not be read are named when nothing could. */
const MAX_NAMED = 10;

/**
 * Reads coverage and publishes an edition of it.
 * @throws CoverageError when a path does not exist or a `coverage.yaml` is not valid
 * @throws EditionError when nothing could be read, in strict mode when anything was skipped, or when it is another
 *   coverage than that of the edition it replaces
 * @throws ProviderError when the embedder fails
 */
export async function indexCoverage(request: IndexRequest): Promise<IndexReport> {
  const { paths, home, now, signal, readings } = request;
  // Whatever is wrong with the home is said before hours of reading.
  await home.current();
  const reading = await readCoverage(paths, {
    now,
    signal,
    readings,
    fetching: request.fetching,
    onProgress: request.onReading,
  });
  const { articles, skipped, warnings } = reading;
  if (request.strict && skipped.length > 0) throw strictError(skipped);
  if (articles.length === 0) throw skipped.length > 0 ? nothingRead(skipped) : nothingThere(paths);
  if (request.replaces) checkSameCoverage(request.replaces, articles, paths);
  const relations = relateArticles(articles);
  const common = {
    articles: articles.length,
    duplicates: articles.filter(({ id }) => (relations.leads.get(id) ?? id) !== id).length,
    skipped,
    warnings,
    uncertain: findUncertain(articles),
  };
  if (request.dryRun) {
    const { edition, ...changes } = await home.preview(articles);
    return { ...common, ...changes, edition, passages: null, dimensions: null };
  }
  const published = await home.publish({
    articles,
    aliases: reading.aliases,
    ...relations,
    ...creditedPassages(reading, readings),
    embedder: request.embedder,
    signal,
    onProgress: request.onEmbedding,
    now,
  });
  // Where nothing changed, no edition was built, and what building one recalls was not asked for.
  if (hasChanges(published)) readings?.sweep();
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
  return new EditionError(
    `Nothing was published, as --strict was given and ${skipped.length} could not be read:\n${named(skipped)}`,
  );
}

function nothingRead(skipped: readonly Skipped[]): EditionError {
  const first = skipped.slice(0, MAX_NAMED);
  const more = skipped.length > MAX_NAMED ? `\n  … and ${skipped.length - MAX_NAMED} more` : '';
  return new EditionError(
    `There is nothing to publish: no article could be read.\n${named(first)}${more}`,
  );
}

function nothingThere(paths: readonly string[]): EditionError {
  return new EditionError(
    `There is nothing to publish: no article is in ${paths.join(', ')}. Put some there (text, Markdown, HTML, JSON, ` +
      'feeds, newsletters), or name another folder: npm run index -- FOLDER, or ARTICLES_DIR.',
  );
}

function named(skipped: readonly Skipped[]): string {
  return skipped.map(({ path, line, reason }) => `  ${at(path, line)}: ${reason}`).join('\n');
}

/** `path` or `path, line 40`. */
function at(path: string, line: number | null): string {
  return line === null ? path : `${path}, line ${line}`;
}
