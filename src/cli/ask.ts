import type { Command } from 'commander';
import { createLog, openDateline } from '../compose.ts';
import { renderText } from '../terminal/render-text.ts';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import type { Surroundings } from './program.ts';

interface AskFlags extends FilterFlags {
  readonly data?: string;
  readonly json?: boolean;
}

/** Adds `dateline ask`. */
export function addAsk(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('ask')
    .description('answer a question, with the outlet and date of every claim')
    .argument('<question>', 'the question, in quotation marks')
    .option('--json', 'print the answer as JSON');
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (question: string, flags: AskFlags) => {
      const config = surroundings.config(flags);
      const dateline = openDateline(config, createLog(config));
      try {
        const answer = await dateline.ask({ question, filter: filterOf(flags), asOf: flags.asOf });
        surroundings.out(
          flags.json ? toJson(answer) : renderText({ kind: 'answer', answer }, surroundings.style),
        );
      } finally {
        await dateline.close();
      }
    });
}
