import type {
  Command,
  CommandOptions,
  Completion,
  Invocation,
  Reply,
} from '../src/discord/command.ts';
import { refusal } from '../src/localisation/refusal.ts';
import {
  AFTER_OPTION,
  BEFORE_OPTION,
  newCommand,
  offeredOption,
  wordsOption,
} from './options/option-builders.ts';
import { resolveOutlet } from './options/outlet-option.ts';
import { completeFilter, readDates } from './options/read-filter.ts';
import { readWords } from './options/read-words.ts';

/** `/compare`: what two outlets report on a topic, and who is silent. */
export const compare = {
  data: newCommand('compare', 'Compare what two outlets report on a topic')
    .addStringOption(wordsOption('topic', 'The topic, in a few words'))
    .addStringOption((option) => offeredOption('outlet_a', 'One outlet')(option).setRequired(true))
    .addStringOption((option) => offeredOption('outlet_b', 'The other')(option).setRequired(true))
    .addStringOption(AFTER_OPTION)
    .addStringOption(BEFORE_OPTION)
    .toJSON(),
  check,
  run,
  complete,
} satisfies Command;

function check(options: CommandOptions, now: Date): void {
  readWords(options, 'topic');
  readDates(options, now);
  namesOf(options);
}

async function run({ dateline, options, undo, now, onStage, signal }: Invocation): Promise<Reply> {
  const topic = readWords(options, 'topic');
  const outlets = await Promise.all(namesOf(options).map((name) => resolveOutlet(name, dateline)));
  const filter = { ...readDates(options, now), outlets };
  const asOf = now.toISOString().slice(0, 10);
  const comparison = await dateline.compare({ topic, filter, asOf, undo, onStage, signal });
  return { kind: 'comparison', comparison };
}

function complete(completion: Completion) {
  const isOutlet = completion.option.startsWith('outlet_');
  return completeFilter(isOutlet ? { ...completion, option: 'outlet' } : completion);
}

/** The two names typed; at the prompt either may be missing. */
function namesOf(options: CommandOptions): string[] {
  const names = ['outlet_a', 'outlet_b'].flatMap((name) => options.string(name) ?? []);
  if (names.length < 2) throw refusal('refusals.twoOutletOptions');
  return names;
}
