import type { Command, Invocation, Reply } from '../src/discord/command.ts';
import { newCommand, offeredOption } from './options/option-builders.ts';
import { resolveOutlet } from './options/outlet-option.ts';
import { completeFilter } from './options/read-filter.ts';

/** `/latest`: the newest articles. */
export const latest = {
  data: newCommand('latest', 'List the newest articles')
    .addStringOption(offeredOption('outlet', 'Only articles of this outlet'))
    .toJSON(),
  isFree: true,
  run,
  complete: completeFilter,
} satisfies Command;

async function run({ dateline, options }: Invocation): Promise<Reply> {
  const typed = options.string('outlet');
  const outlet = typed === null ? null : await resolveOutlet(typed, dateline);
  const { articles } = await dateline.sources(outlet === null ? {} : { outlets: [outlet] });
  return { kind: 'latest', outlet, articles };
}
