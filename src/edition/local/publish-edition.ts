import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { countChanges } from '../changes.ts';
import { nextEditionId } from '../edition-id.ts';
import {
  articlesToPublish,
  isUpToDate,
  KEEP,
  summary,
  type PublishRequest,
  type PublishResult,
} from '../publishing.ts';
import { buildEdition } from './build-edition.ts';
import { prune, removeLeftovers } from './clean-up.ts';
import { pointCurrentAt } from './current.ts';
import { flush } from './durable.ts';
import { editionIds } from './list-editions.ts';
import { acquireLock } from './lock.ts';
import { BUILDING_PREFIX, editionsFolder } from './paths.ts';
import { readPrevious } from './read-previous.ts';

export interface LocalPublishRequest extends PublishRequest {
  readonly dataDir: string;
}

/**
 * Publishes the next edition, unless nothing changed. It is built beside the published ones and put in force
 * in one step: whatever happens before, the last edition stays in force.
 * @throws EditionError when there is nothing to publish or another process is publishing; ProviderError when
 *   the embedder fails; the signal's reason when aborted
 */
export async function publishEdition(request: LocalPublishRequest): Promise<PublishResult> {
  const articles = articlesToPublish(request);
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

async function publishNext(folder: string, request: PublishRequest): Promise<PublishResult> {
  const previous = await readPrevious(folder);
  const changes = countChanges(previous, request.articles);
  if (previous && isUpToDate(previous, changes, request))
    return { ...summary(previous.manifest), ...changes, published: false };
  const id = nextEditionId(request.now, (await editionIds(folder))[0] ?? null);
  const building = join(folder, `${BUILDING_PREFIX}${id}`);
  try {
    const manifest = await buildEdition(building, id, previous, request);
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
