import { z } from 'zod';
import type { Database } from '../../postgres/database.ts';
import type { Edition } from '../edition.ts';
import type { OpenOptions } from '../home.ts';
import { SCHEMA_VERSION } from '../manifest.ts';
import { missing } from '../mend.ts';
import { damaged, newer, unfit } from './mend.ts';
import { PostgresEdition } from './postgres-edition.ts';
import { readListing } from './read-listing.ts';
import { findSpace, type Space } from './spaces.ts';
import { readEdition, type StoredEdition } from './stored-editions.ts';

const amRow = z.object({ hasHnsw: z.boolean() });

/**
 * Opens a published edition after checking that it is whole, and made for this program and embedder.
 * @throws EditionError that names what is wrong and the command that mends it
 */
export async function openPostgresEdition(
  database: Database,
  place: string,
  id: string,
  { fingerprint }: OpenOptions,
): Promise<Edition> {
  const stored = await readEdition(database, id);
  if (stored === null) throw missing(place);
  const { schema, embedder, counts } = stored.manifest;
  if (schema < SCHEMA_VERSION)
    throw unfit(id, place, 'it was built by an older version of Dateline');
  if (schema > SCHEMA_VERSION) throw newer(id, place);
  if (embedder.fingerprint !== fingerprint)
    throw unfit(
      id,
      place,
      `it was built by the embedder "${embedder.fingerprint}", and "${fingerprint}" is configured`,
    );
  const space = await spaceOf(database, place, stored);
  const listing = await readListing(database, stored.number);
  if (listing.articles.length !== counts.articles)
    throw damaged(
      id,
      place,
      `it holds ${listing.articles.length} articles, its manifest says ${counts.articles}`,
    );
  if (listing.passages !== counts.passages)
    throw damaged(
      id,
      place,
      `it holds ${listing.passages} passages, its manifest says ${counts.passages}`,
    );
  return new PostgresEdition({
    database,
    stored,
    space,
    listing,
    hasHnsw: await hasHnsw(database),
  });
}

async function spaceOf(
  database: Database,
  place: string,
  { manifest, space: number }: StoredEdition,
): Promise<Space> {
  const { fingerprint, dimensions } = manifest.embedder;
  const space = await findSpace(database, fingerprint);
  if (space?.number !== number || space.dimensions !== dimensions)
    throw damaged(
      manifest.id,
      place,
      `its vectors have ${space?.dimensions ?? 'no'} dimensions, its manifest says ${dimensions}`,
    );
  return space;
}

/** Some distributed databases have an index of their own, which refuses the settings of pgvector's. */
async function hasHnsw(database: Database): Promise<boolean> {
  const [row] = await database.rows(
    `select exists (select 1 from pg_am where amname = 'hnsw') as "hasHnsw"`,
  );
  return amRow.parse(row).hasHnsw;
}
