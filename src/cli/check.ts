import type { Command } from 'commander';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface CheckFlags extends FilterFlags, DataFlag {
  readonly json?: boolean;
}

/** Adds `dateline check`. */
export function addCheck(program: Command, { withDateline, out, show }: Surroundings): void {
  const command = program
    .command('check')
    .description('tell whether the coverage supports or contradicts a statement, with quotes')
    .argument('<statement>', 'the statement, in quotation marks')
    .option('--json', 'print the verdict as JSON');
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (statement: string, flags: CheckFlags) => {
      const request = { statement, filter: filterOf(flags), asOf: flags.asOf, undo: flags.undo };
      const check = await withDateline(flags, (dateline) => dateline.check(request));
      if (flags.json) out(toJson(check));
      else await show({ kind: 'check', check });
    });
}
