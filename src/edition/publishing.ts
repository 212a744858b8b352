import type { Embedder } from '../../embeddings/embedder.ts';
import type { Article } from '../coverage/article.ts';
import type { Relations } from '../coverage/relate-articles.ts';
import { EditionError } from '../errors.ts';
import { hasChanges, sameRelations, type ChangeCounts, type Previous } from './changes.ts';
import { SPLITTER_VERSION } from './embedding-text.ts';
import { SCHEMA_VERSION, type Manifest } from './manifest.ts';
import type { PassageMaker } from './passages.ts';

/** How far the embedding has come, in passages. */
export interface PublishProgress {
  readonly done: number;
  readonly total: number;
}

export interface PublishRequest extends PassageMaker, Relations {
  /** The whole coverage, in any order; ids are unique. */
  readonly articles: readonly Article[];
  /** Other names of outlets as the operator writes them, each with the outlet it means. @default none */
  readonly aliases?: ReadonlyMap<string, string> | undefined;
  readonly embedder: Embedder;
  /** Editions kept, the new one among them. @default 5 */
  readonly keep?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
  readonly now: Date;
}

export interface PublishResult extends ChangeCounts {
  /** The edition in force. */
  readonly id: string;
  /** `false` when nothing changed and the edition before stays in force. */
  readonly published: boolean;
  readonly passages: number;
  readonly dimensions: number;
}

/** Editions kept when nothing else is said. */
export const KEEP = 5;

/**
 * The articles to publish, by id.
 * @throws EditionError when there is none, or two have one id
 */
export function articlesToPublish({ articles }: PublishRequest): readonly Article[] {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  checkArticles(sorted);
  return sorted;
}

function checkArticles(articles: readonly Article[]): void {
  if (articles.length === 0)
    throw new EditionError(
      'There is nothing to publish: no article could be read. Check the folder of articles, then run `npm run index`.',
    );
  const twice = articles.find(({ id }, index) => articles[index + 1]?.id === id);
  if (twice)
    throw new EditionError(
      `Two articles have the id "${twice.id}" (one in ${twice.path}). Change one, then run \`npm run index\`.`,
    );
}

/** There are articles, but no words in them. */
export function wordless(): EditionError {
  return new EditionError(
    'There is nothing to publish: no article has a text. Check the folder of articles, then run `npm run index`.',
  );
}

/** What a new edition says of itself. */
export function describeEdition(
  built: Pick<Manifest, 'id' | 'previous' | 'counts' | 'files'> & { dimensions: number },
  { embedder, maxChars, names, now }: PublishRequest,
): Manifest {
  const { dimensions, ...rest } = built;
  const { fingerprint, name, model } = embedder;
  return {
    schema: SCHEMA_VERSION,
    createdAt: now.toISOString(),
    embedder: { fingerprint, name, model, dimensions, space: 'cosine' },
    splitter: { maxChars, version: SPLITTER_VERSION, names },
    ...rest,
  };
}

/** Whether the edition in force already is what would be published. */
export function isUpToDate(
  previous: Previous,
  changes: ChangeCounts,
  request: PublishRequest,
): boolean {
  return (
    !hasChanges(changes) &&
    previous.manifest.embedder.fingerprint === request.embedder.fingerprint &&
    isMadeAlike(previous.manifest, request) &&
    sameRelations(previous, request)
  );
}

/** Whether the passages of an article that did not change, and their terms, are what they were in an edition before. */
export function isMadeAlike(
  { schema, splitter }: Pick<Manifest, 'schema' | 'splitter'>,
  { maxChars, names }: Pick<PassageMaker, 'maxChars' | 'names'>,
): boolean {
  return (
    schema === SCHEMA_VERSION &&
    splitter.version === SPLITTER_VERSION &&
    splitter.maxChars === maxChars &&
    splitter.names === names
  );
}

/** What is reported of a published edition. */
export function summary({ id, counts, embedder }: Manifest): {
  id: string;
  passages: number;
  dimensions: number;
} {
  return { id, passages: counts.passages, dimensions: embedder.dimensions };
}
