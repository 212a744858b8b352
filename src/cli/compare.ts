import type { Command } from 'commander';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface CompareFlags extends FilterFlags, DataFlag {
  readonly json?: boolean;
}

/** Adds `dateline compare`. */
export function addCompare(program: Command, { withDateline, out, show }: Surroundings): void {
  const command = program
    .command('compare')
    .description('compare what outlets report on a topic; name two or more with --outlet')
    .argument('<topic>', 'the topic, in quotation marks')
    .option('--json', 'print the comparison as JSON');
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (topic: string, flags: CompareFlags) => {
      const request = { topic, filter: filterOf(flags), asOf: flags.asOf, undo: flags.undo };
      const comparison = await withDateline(flags, (dateline) => dateline.compare(request));
      if (flags.json) out(toJson(comparison));
      else await show({ kind: 'comparison', comparison });
    });
}
