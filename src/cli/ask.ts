import { Option, type Command } from 'commander';
import type { Stage } from '../answering/dateline.ts';
import { DETAILS, type Detail } from '../answering/detail.ts';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface AskFlags extends FilterFlags, DataFlag {
  readonly json?: boolean;
  readonly detail?: Detail;
}

/** Adds `dateline ask`. */
export function addAsk(program: Command, { withDateline, out, show, stages }: Surroundings): void {
  const command = program
    .command('ask')
    .description('answer a question, with the outlet and date of every claim')
    .argument('<question>', 'the question, in quotation marks')
    .option('--json', 'print the answer as JSON')
    .addOption(
      new Option('--detail <level>', 'how much the answer says (default: ANSWER_DETAIL)').choices(
        DETAILS,
      ),
    );
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (question: string, flags: AskFlags) => {
      const { asOf, undo, detail } = flags;
      const display = flags.json ? null : await stages();
      const onStage = (stage: Stage) => display?.show(stage);
      const request = { question, filter: filterOf(flags), asOf, undo, detail, onStage };
      const asked = withDateline(flags, (dateline) => dateline.ask(request));
      const answer = await asked.finally(() => display?.clear());
      if (flags.json) out(toJson(answer));
      else await show({ kind: 'answer', answer });
    });
}
