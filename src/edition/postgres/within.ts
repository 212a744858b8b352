import { interval } from '../../coverage/edtf.ts';
import type { Filter } from '../filter.ts';
import { visible } from './stored-editions.ts';

/** Whether an article stands in the edition `$1`. */
export const VISIBLE = visible('a');

/** Whether an article is within the filter of `filterValues`, as `matchesFilter` has it: `$2` to `$6`. */
export const WITHIN = `
  ($2::text[] is null or a.outlet = any($2::text[])) and ($3::text is null or a.language = $3::text) and (
    ($4::text is null and $5::text is null) or case when a.first_day is null then $6::boolean
    else ($4::text is null or a.last_day >= $4::text) and ($5::text is null or a.first_day <= $5::text) end)`;

/**
 * The values that `VISIBLE` and `WITHIN` stand for.
 * @throws RangeError when a date of the filter cannot be read
 */
export function filterValues(edition: number, filter: Filter): readonly unknown[] {
  const { outlets = [], language, after, before, includeUndated = false } = filter;
  return [
    edition,
    outlets.length === 0 ? null : outlets,
    language ?? null,
    after === undefined ? null : interval(after).first,
    before === undefined ? null : interval(before).last,
    includeUndated,
  ];
}
