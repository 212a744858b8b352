import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../../../embeddings/embedder.ts';
import type { Article } from '../../coverage/article.ts';
import type { Relations } from '../../coverage/relate-articles.ts';
import { EditionError } from '../../errors.ts';
import {
  countChanges,
  readPrevious,
  sameRelations,
  type ChangeCounts,
  type Previous,
} from './changes.ts';
import { buildEdition } from './build-edition.ts';
import { prune, removeLeftovers } from './clean-up.ts';
import { pointCurrentAt } from './current.ts';
import { flush } from './durable.ts';
import { nextEditionId } from '../edition-id.ts';
import { SPLITTER_VERSION } from '../embedding-text.ts';
import { editionIds } from './list-editions.ts';
import { acquireLock } from './lock.ts';
import type { PassageMaker } from '../passages.ts';
import { BUILDING_PREFIX, editionsFolder } from './paths.ts';
import type { PublishProgress } from './vectors/write-vectors.ts';

export interface PublishRequest extends PassageMaker, Relations {
  readonly dataDir: string;
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
const KEEP = 5;

/**
 * Publishes the next edition, unless nothing changed. It is built beside the published ones and put in force
 * in one step: whatever happens before, the last edition stays in force.
 * @throws EditionError when there is nothing to publish or another process is publishing; ProviderError when
 *   the embedder fails; the signal's reason when aborted
 */
export async function publishEdition(request: PublishRequest): Promise<PublishResult> {
  const articles = request.articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  checkArticles(articles);
  const folder = editionsFolder(request.dataDir);
  await mkdir(folder, { recursive: true });
  const lock = await acquireLock(folder, request.now);
  try {
    await removeLeftovers(folder);
    return await publishNext(folder, { ...request, articles });
  } finally {
    await lock.release();
  }
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

async function publishNext(folder: string, request: PublishRequest): Promise<PublishResult> {
  const previous = await readPrevious(folder);
  const changes = countChanges(previous, request.articles);
  if (previous && isUpToDate(previous, changes, request))
    return { ...summary(previous.manifest), ...changes, published: false };
  const id = nextEditionId(request.now, (await editionIds(folder))[0] ?? null);
  const building = join(folder, `${BUILDING_PREFIX}${id}`);
  try {
    const manifest = await buildEdition(building, id, previous?.manifest.id ?? null, request);
    request.signal?.throwIfAborted();
    await rename(building, join(folder, id));
    await flush(folder);
    await pointCurrentAt(folder, id);
    await prune(folder, request.keep ?? KEEP);
    return { ...summary(manifest), ...changes, published: true };
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    throw error;
  }
}

function isUpToDate(previous: Previous, changes: ChangeCounts, request: PublishRequest): boolean {
  const { embedder, splitter } = previous.manifest;
  return (
    changes.added + changes.updated + changes.removed === 0 &&
    embedder.fingerprint === request.embedder.fingerprint &&
    splitter.maxChars === request.maxChars &&
    splitter.version === SPLITTER_VERSION &&
    splitter.names === request.names &&
    sameRelations(previous, request)
  );
}

function summary({ id, counts, embedder }: Previous['manifest']): {
  id: string;
  passages: number;
  dimensions: number;
} {
  return { id, passages: counts.passages, dimensions: embedder.dimensions };
}
