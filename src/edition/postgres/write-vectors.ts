import type { Session } from '../../postgres/database.ts';
import { checkVector } from '../check-vector.ts';
import { vectorTable, vectorText, type Space } from './spaces.ts';
import type { PassageKey } from './write-articles.ts';

/**
 * Writes the vectors of passages.
 * @throws ProviderError when a vector has no direction in the space
 */
export async function writeVectors(
  session: Session,
  space: Space,
  keys: readonly PassageKey[],
  vectors: readonly Float32Array[],
): Promise<void> {
  for (const vector of vectors) checkVector(vector, space.dimensions);
  await session.change(
    `insert into ${vectorTable(space)} (article, ordinal, embedding)
     select article, ordinal, embedding::vector
     from unnest($1::bigint[], $2::integer[], $3::text[]) as row (article, ordinal, embedding)`,
    [
      keys.map(({ article }) => article),
      keys.map(({ ordinal }) => ordinal),
      vectors.map(vectorText),
    ],
  );
}
