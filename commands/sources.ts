import { compareEdtf } from '../src/coverage/edtf.ts';
import type { OutletSummary } from '../src/answering/dateline.ts';
import type { Command, CommandOptions, Invocation, Reply } from '../src/discord/command.ts';
import { newCommand, offeredOption } from './options/option-builders.ts';
import { resolveOutlet } from './options/outlet-option.ts';
import { completeFilter } from './options/read-filter.ts';
import { readSort, sortOption } from './options/sort-option.ts';

const SORTS = ['articles', 'name', 'newest'] as const;

/** `/sources`: the outlets of the coverage, or the articles of one. */
export const sources = {
  data: newCommand('sources', 'List the outlets in the coverage, or the articles of one')
    .addStringOption(offeredOption('outlet', 'List the articles of this outlet'))
    .addStringOption(sortOption(SORTS))
    .toJSON(),
  isFree: true,
  check,
  run,
  complete: completeFilter,
} satisfies Command;

function check(options: CommandOptions): void {
  readSort(options, SORTS);
}

async function run({ dateline, options, words }: Invocation): Promise<Reply> {
  const typed = options.string('outlet');
  const outlet = typed === null ? null : await resolveOutlet(typed, dateline);
  const found = await dateline.sources(outlet === null ? {} : { outlets: [outlet] });
  const outlets = inOrder(found.outlets, readSort(options, SORTS), words.locale);
  return { kind: 'sources', outlet, sources: { ...found, outlets } };
}

/** The unknown outlet comes last where names count; undated ones where dates do. */
function inOrder(
  outlets: readonly OutletSummary[],
  sort: (typeof SORTS)[number],
  locale: string,
): readonly OutletSummary[] {
  if (sort === 'articles') return outlets;
  const { compare } = new Intl.Collator(locale);
  if (sort === 'name')
    return outlets.toSorted(
      (a, b) =>
        Number(a.outlet === null) - Number(b.outlet === null) ||
        compare(a.outlet ?? '', b.outlet ?? ''),
    );
  return outlets.toSorted((a, b) =>
    a.last === null || b.last === null
      ? Number(a.last === null) - Number(b.last === null)
      : compareEdtf(b.last, a.last),
  );
}
