import { z } from 'zod';
import type { Database, Session } from '../../postgres/database.ts';

/** The vectors of one embedder: a table of its own, as all vectors of an index have one length. */
export interface Space {
  readonly number: number;
  readonly dimensions: number;
}

/** Longest vectors that pgvector indexes as they are, and as halves; longer ones are always compared one by one. */
const MAX_INDEXED = 2_000;
const MAX_HALF_INDEXED = 4_000;

/** As hnswlib's index of editions in folders: links a vector has, and candidates kept while it is linked. */
const INDEX_OPTIONS = 'm = 16, ef_construction = 200';

const spaceRow = z.object({ number: z.number().int(), dimensions: z.number().int() });

/** The name of a space's table. */
export function vectorTable({ number }: Pick<Space, 'number'>): string {
  return `dateline.vectors_${number}`;
}

/** What the index orders by: halves where vectors are too long for it. */
export function indexed(vector: string, { dimensions }: Space): string {
  return dimensions <= MAX_INDEXED ? vector : `${vector}::halfvec(${dimensions})`;
}

export async function findSpace(session: Session, fingerprint: string): Promise<Space | null> {
  const rows = await session.rows(
    'select number, dimensions from dateline.spaces where fingerprint = $1',
    [fingerprint],
  );
  return rows[0] === undefined ? null : spaceRow.parse(rows[0]);
}

/** Makes the table of an embedder's vectors; its index comes when they are in it. */
export function createSpace(
  database: Database,
  fingerprint: string,
  dimensions: number,
): Promise<Space> {
  return database.transaction(async (session) => {
    const rows = await session.rows(
      'insert into dateline.spaces (fingerprint, dimensions) values ($1, $2) returning number, dimensions',
      [fingerprint, dimensions],
    );
    const space = spaceRow.parse(rows[0]);
    await session.change(
      `create table ${vectorTable(space)} (
         article bigint not null, ordinal integer not null, embedding vector(${dimensions}) not null,
         primary key (article, ordinal))`,
    );
    return space;
  });
}

/** Makes the index of a space, unless there is one; takes long for many vectors. */
export async function indexSpace(database: Database, space: Space): Promise<void> {
  if (space.dimensions > MAX_HALF_INDEXED) return;
  const kind = space.dimensions <= MAX_INDEXED ? 'vector' : 'halfvec';
  const column = space.dimensions <= MAX_INDEXED ? 'embedding' : `(${indexed('embedding', space)})`;
  await database.transaction(
    (session) =>
      session.change(
        `create index if not exists vectors_${space.number}_nearest on ${vectorTable(space)}
         using hnsw (${column} ${kind}_cosine_ops) with (${INDEX_OPTIONS})`,
      ),
    { isPatient: true },
  );
}

export async function dropSpace(session: Session, number: number): Promise<void> {
  await session.change(`drop table if exists ${vectorTable({ number })}`);
  await session.change('delete from dateline.spaces where number = $1', [number]);
}

/** The numbers of all spaces. */
export async function spaceNumbers(session: Session): Promise<number[]> {
  const rows = await session.rows('select number from dateline.spaces order by number');
  return z
    .array(z.object({ number: z.number() }))
    .parse(rows)
    .map(({ number }) => number);
}

/** A vector as the server reads it. */
export function vectorText(vector: Float32Array): string {
  return `[${vector.join(',')}]`;
}
