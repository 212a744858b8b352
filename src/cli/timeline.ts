import type { Command } from 'commander';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface TimelineFlags extends FilterFlags, DataFlag {
  readonly json?: boolean;
}

/** Adds `dateline timeline`. */
export function addTimeline(program: Command, { withDateline, out, show }: Surroundings): void {
  const command = program
    .command('timeline')
    .description('list what happened on a topic by date, each event with its source')
    .argument('<topic>', 'the topic, in quotation marks')
    .option('--json', 'print the timeline as JSON');
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (topic: string, flags: TimelineFlags) => {
      const request = { topic, filter: filterOf(flags), asOf: flags.asOf, undo: flags.undo };
      const timeline = await withDateline(flags, (dateline) => dateline.timeline(request));
      if (flags.json) out(toJson(timeline));
      else await show({ kind: 'timeline', timeline });
    });
}
