import type { Command } from 'commander';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface AskFlags extends FilterFlags, DataFlag {
  readonly json?: boolean;
}

/** Adds `dateline ask`. */
export function addAsk(program: Command, { withDateline, out, show }: Surroundings): void {
  const command = program
    .command('ask')
    .description('answer a question, with the outlet and date of every claim')
    .argument('<question>', 'the question, in quotation marks')
    .option('--json', 'print the answer as JSON');
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (question: string, flags: AskFlags) => {
      const request = { question, filter: filterOf(flags), asOf: flags.asOf };
      const answer = await withDateline(flags, (dateline) => dateline.ask(request));
      if (flags.json) out(toJson(answer));
      else await show({ kind: 'answer', answer });
    });
}
