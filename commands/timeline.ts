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

/** `/timeline`: what happened on a topic, by date. */
export const timeline = {
  data: newCommand('timeline', 'List what happened on a topic by date, each event with its source')
    .addStringOption(wordsOption('topic', 'The topic, in a few words'))
    .addStringOption(OUTLET_OPTION)
    .addStringOption(AFTER_OPTION)
    .addStringOption(BEFORE_OPTION)
    .toJSON(),
  check,
  run,
  complete: completeFilter,
} satisfies Command;

function check(options: CommandOptions, now: Date): void {
  readWords(options, 'topic');
  readDates(options, now);
}

async function run({ dateline, options, undo, now, onStage, signal }: Invocation): Promise<Reply> {
  const topic = readWords(options, 'topic');
  const filter = await readFilter(options, now, dateline);
  const asOf = now.toISOString().slice(0, 10);
  const made = await dateline.timeline({ topic, filter, asOf, undo, onStage, signal });
  return { kind: 'timeline', timeline: made };
}
