import { interval, isEdtf } from '../coverage/edtf.ts';
import { findOutlet } from '../coverage/outlet-names.ts';
import type { Edition } from '../edition/edition.ts';
import type { Filter } from '../edition/filter.ts';
import { UserError } from '../errors.ts';
import { fold } from '../language/analyse.ts';

/** Outlets named when one is not known. */
const MAX_OFFERED = 12;

/**
 * A filter in the coverage's own words: outlets under their canonical names, whichever of their names is given.
 * @throws UserError for an outlet that is not in the coverage, a date that is none, or a range that ends
 * before it begins
 */
export function resolveFilter(filter: Filter, edition: Edition): Filter {
  const { after, before, language } = filter;
  for (const [name, date] of Object.entries({ after, before })) checkDate(name, date);
  if (after && before && interval(after).first > interval(before).last)
    throw new UserError(`"after ${after}" is later than "before ${before}": swap the two.`);
  return {
    ...filter,
    outlets: (filter.outlets ?? []).map((name) => resolveOutlet(name, edition)),
    ...(language === undefined ? {} : { language: language.toLowerCase().split('-')[0] }),
  };
}

/** The names of all outlets of an edition, in alphabetical order. */
export function outletsOf(edition: Edition): string[] {
  const names = edition.articles.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

function checkDate(name: string, date: string | undefined): void {
  if (date !== undefined && !isEdtf(date))
    throw new UserError(
      `Cannot read "${date}" as a date for "${name}": write 2021, 2021-01 or 2021-01-06.`,
    );
}

function resolveOutlet(name: string, edition: Edition): string {
  const outlets = outletsOf(edition);
  const found =
    outlets.find((outlet) => bare(outlet) === bare(name)) ??
    findOutlet(name, new Set(outlets), edition.outletAliases);
  if (found !== undefined) return found;
  const near = outlets.filter((outlet) => bare(outlet).includes(bare(name)) && bare(name) !== '');
  const offer = near.length > 0 ? near : outlets;
  throw new UserError(
    `No outlet called "${name}" is in the coverage. ` +
      (offer.length === 0
        ? 'None of its articles names an outlet.'
        : `${near.length > 0 ? 'Near it' : 'There are'}: ${listed(offer)}.`),
  );
}

function listed(names: readonly string[]): string {
  const more = names.length - MAX_OFFERED;
  return names.slice(0, MAX_OFFERED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function bare(name: string): string {
  return fold(name)
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
