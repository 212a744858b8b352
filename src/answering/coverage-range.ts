import { compareEdtf } from '../coverage/edtf.ts';
import type { Edition } from '../edition/edition.ts';

/** The first and last publication date in an edition, EDTF; `null` when nothing is dated. */
export function coverageRange({ articles }: Pick<Edition, 'articles'>): {
  first: string | null;
  last: string | null;
} {
  const dates = articles.flatMap(({ published }) => published ?? []).sort(compareEdtf);
  return { first: dates.at(0) ?? null, last: dates.at(-1) ?? null };
}
