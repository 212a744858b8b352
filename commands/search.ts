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

/** `/search`: dated headlines, without an answer. */
export const search = {
  data: newCommand('search', 'Search the news coverage for articles')
    .addStringOption(wordsOption('query', 'Words to search for'))
    .addStringOption(OUTLET_OPTION)
    .addStringOption(AFTER_OPTION)
    .addStringOption(BEFORE_OPTION)
    .toJSON(),
  check,
  run,
  complete: completeFilter,
} satisfies Command;

function check(options: CommandOptions, now: Date): void {
  readWords(options, 'query');
  readDates(options, now);
}

async function run({ dateline, options, undo, now, signal }: Invocation): Promise<Reply> {
  const query = readWords(options, 'query');
  const filter = await readFilter(options, now, dateline);
  const asOf = now.toISOString().slice(0, 10);
  const result = await dateline.search({ query, filter, asOf, undo, signal });
  return { kind: 'search', query, result };
}
