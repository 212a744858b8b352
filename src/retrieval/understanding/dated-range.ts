import { compareEdtf } from '../../coverage/edtf.ts';
import type { Edition } from '../../edition/edition.ts';

interface DatedRange {
  /** EDTF; `null` where nothing is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

type Dated = Pick<Edition, 'articles'>;

/** Editions never change, so that one look at their articles is enough. */
const ranges = new WeakMap<Dated, DatedRange>();

/** The first and last date of publication in an edition. */
export function datedRange(edition: Dated): DatedRange {
  const known = ranges.get(edition);
  if (known !== undefined) return known;
  const dates = [...new Set(edition.articles.flatMap(({ published }) => published ?? []))];
  dates.sort(compareEdtf);
  const range = { first: dates.at(0) ?? null, last: dates.at(-1) ?? null };
  ranges.set(edition, range);
  return range;
}
