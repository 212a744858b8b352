import { smallTalk } from '../src/language/small-talk.ts';
import type { Command, CommandOptions, Invocation, Reply } from '../src/discord/command.ts';
import { DETAIL_CHOICES, readDetail } from './options/detail-option.ts';
import {
  AFTER_OPTION,
  BEFORE_OPTION,
  OUTLET_OPTION,
  newCommand,
  offeredOption,
  wordsOption,
} from './options/option-builders.ts';
import { completeFilter, readDates, readFilter } from './options/read-filter.ts';
import { readWords } from './options/read-words.ts';

/** `/ask`: a question, answered with sources. */
export const ask = {
  data: newCommand('ask', 'Ask a question about the news coverage and get an answer with sources')
    .addStringOption(wordsOption('question', 'What do you want to know?'))
    .addStringOption(OUTLET_OPTION)
    .addStringOption(AFTER_OPTION)
    .addStringOption(BEFORE_OPTION)
    .addStringOption(offeredOption('language', 'Only articles in this language'))
    .addStringOption((option) =>
      option
        .setName('detail')
        .setDescription('How much the answer says')
        .addChoices(...DETAIL_CHOICES),
    )
    .addBooleanOption((option) =>
      option
        .setName('include_undated')
        .setDescription('Also articles without a date, when you give dates'),
    )
    .addBooleanOption((option) =>
      option.setName('private').setDescription('Only you see the answer'),
    )
    .toJSON(),
  check,
  run,
  complete: completeFilter,
} satisfies Command;

function check(options: CommandOptions, now: Date): void {
  readWords(options, 'question');
  readDates(options, now);
  readDetail(options);
}

async function run({ dateline, options, now, ...invocation }: Invocation): Promise<Reply> {
  const question = readWords(options, 'question');
  const said = smallTalk(question);
  if (said !== null) return { kind: 'help', said, sources: await dateline.sources() };
  const answer = await dateline.ask({
    question,
    history: invocation.history,
    readAs: invocation.readAs,
    undo: invocation.undo,
    filter: await readFilter(options, now, dateline),
    asOf: now.toISOString().slice(0, 10),
    detail: readDetail(options) ?? invocation.detail,
    onStage: invocation.onStage,
    signal: invocation.signal,
  });
  return { kind: 'answer', answer };
}
