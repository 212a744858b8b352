import type { Command, CommandOptions, Invocation, Reply } from '../src/discord/command.ts';
import {
  AFTER_OPTION,
  BEFORE_OPTION,
  OUTLET_OPTION,
  newCommand,
  wordsOption,
} from './options/option-builders.ts';
import { completeFilter, readDates, readFilter } from './options/read-filter.ts';
import { readWords } from './options/read-words.ts';

/** `/check`: whether the coverage supports or contradicts a statement. */
export const check = {
  data: newCommand('check', 'Tell whether the coverage supports or contradicts a statement')
    .addStringOption(wordsOption('statement', 'The statement, in a sentence'))
    .addStringOption(OUTLET_OPTION)
    .addStringOption(AFTER_OPTION)
    .addStringOption(BEFORE_OPTION)
    .toJSON(),
  check: checkOptions,
  run,
  complete: completeFilter,
} satisfies Command;

function checkOptions(options: CommandOptions, now: Date): void {
  readWords(options, 'statement');
  readDates(options, now);
}

async function run({ dateline, options, undo, now, onStage, signal }: Invocation): Promise<Reply> {
  const statement = readWords(options, 'statement');
  const filter = await readFilter(options, now, dateline);
  const asOf = now.toISOString().slice(0, 10);
  const checked = await dateline.check({ statement, filter, asOf, undo, onStage, signal });
  return { kind: 'check', check: checked };
}
