import type { Command, Invocation, Reply } from '../src/discord/command.ts';
import { newCommand, offeredOption } from './options/option-builders.ts';
import { resolveOutlet } from './options/outlet-option.ts';
import { completeFilter } from './options/read-filter.ts';

/** `/sources`: the outlets of the coverage, or the articles of one. */
export const sources = {
  data: newCommand('sources', 'List the outlets in the coverage, or the articles of one')
    .addStringOption(offeredOption('outlet', 'List the articles of this outlet'))
    .toJSON(),
  isFree: true,
  run,
  complete: completeFilter,
} satisfies Command;

async function run({ dateline, options }: Invocation): Promise<Reply> {
  const typed = options.string('outlet');
  const outlet = typed === null ? null : await resolveOutlet(typed, dateline);
  const filter = outlet === null ? {} : { outlets: [outlet] };
  return { kind: 'sources', outlet, sources: await dateline.sources(filter) };
}
