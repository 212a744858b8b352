import { interval, isEdtf } from '../coverage/edtf.ts';
import { findOutlet } from '../coverage/outlet-names.ts';
import type { Edition } from '../edition/edition.ts';
import type { Filter } from '../edition/filter.ts';
import { refusal } from '../localisation/refusal.ts';
import { remark, type Remark } from '../localisation/remark.ts';
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
    throw refusal('refusals.swapFilter', { after, before });
  return {
    ...filter,
    outlets: (filter.outlets ?? []).map((name) => resolveOutlet(name, edition)),
    ...(language === undefined ? {} : { language: language.toLowerCase().split('-')[0] }),
  };
}

/** Editions never change, so that one look at their articles is enough. */
const known = new WeakMap<Edition, readonly string[]>();

/** The names of all outlets of an edition, in alphabetical order. */
export function outletsOf(edition: Edition): readonly string[] {
  const outlets = known.get(edition) ?? listOutlets(edition);
  known.set(edition, outlets);
  return outlets;
}

function listOutlets({ articles }: Edition): string[] {
  const names = articles.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

function checkDate(name: string, date: string | undefined): void {
  if (date !== undefined && !isEdtf(date))
    throw refusal('refusals.noFilterDate', { typed: date, name });
}

function resolveOutlet(name: string, edition: Edition): string {
  const outlets = outletsOf(edition);
  const found =
    outlets.find((outlet) => bare(outlet) === bare(name)) ??
    findOutlet(name, new Set(outlets), edition.outletAliases);
  if (found !== undefined) return found;
  const near = outlets.filter((outlet) => bare(outlet).includes(bare(name)) && bare(name) !== '');
  if (near.length > 0) throw refusal('refusals.outletNear', { name, outlets: listed(near) });
  if (outlets.length === 0) throw refusal('refusals.outletNone', { name });
  throw refusal('refusals.outletThereAre', { name, outlets: listed(outlets) });
}

function listed(outlets: readonly string[]): Remark | string {
  const count = outlets.length - MAX_OFFERED;
  const names = outlets.slice(0, MAX_OFFERED).join(', ');
  return count > 0 ? remark('citations.namesAndMore', { names, count }) : names;
}

function bare(name: string): string {
  return fold(name)
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
