import type { Choice, Command, CommandOptions, Completion } from '../src/discord/command.ts';
import type { Invocation, Reply } from '../src/discord/command.ts';
import { refusal } from '../src/localisation/refusal.ts';
import { completeHeadline, resolveArticle } from './options/headline-option.ts';
import { newCommand, offeredOption } from './options/option-builders.ts';

/** `/article`: one article, with how its date and outlet are known. */
export const article = {
  data: newCommand('article', 'Show one article: where it is from, how it begins, its copies')
    .addStringOption((option) =>
      offeredOption('headline', 'Words of its headline')(option).setRequired(true),
    )
    .toJSON(),
  isFree: true,
  check,
  run,
  complete,
} satisfies Command;

function check(options: CommandOptions): void {
  if ((options.string('headline') ?? '').trim() === '') throw refusal('refusals.articleUnknown');
}

async function run({ dateline, options }: Invocation): Promise<Reply> {
  const id = await resolveArticle(options.string('headline') ?? '', dateline);
  const view = await dateline.article(id);
  if (view === null) throw refusal('refusals.articleUnknown');
  return { kind: 'article', view };
}

function complete(completion: Completion): Promise<Choice[]> {
  return completion.option === 'headline' ? completeHeadline(completion) : Promise.resolve([]);
}
