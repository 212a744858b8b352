import { ThreadAutoArchiveDuration } from 'discord.js';
import type { Answer } from '../../../answering/answer.ts';
import { readsMessages } from '../../message-content.ts';
import { describeMissing, missingIn } from '../../missing-permissions.ts';
import { draw } from '../../render/draw.ts';
import { renderOwnLine } from '../../render/notice.ts';
import { readingOf } from '../reading.ts';
import { threadName } from '../threads.ts';
import { expired, type Pressed, type Told } from './action.ts';

/** Opens a thread under an answer in which people can ask on without mentioning the bot. */
export async function continueInThread(pressed: Pressed): Promise<Told> {
  const { interaction, id, words, context } = pressed;
  const { message, channelId, appPermissions } = interaction;
  const stored = await context.state.answers.find(id.answerId);
  if (stored === null) return expired(words);
  const needed = ['CreatePublicThreads', 'SendMessagesInThreads'] as const;
  const lacking = missingIn(appPermissions, needed);
  if (lacking.length > 0)
    return renderOwnLine(describeMissing('missing', lacking, { channelId, words }));
  // A thread has the id of the message that it hangs under.
  const thread = `<#${message.id}>`;
  if (message.hasThread) return renderOwnLine(words.t('actions.threadThere', { thread }));
  await open(pressed, stored.answer);
  return renderOwnLine(words.t('actions.threadOpened', { thread }));
}

async function open(
  { interaction, id, context }: Pressed,
  { searched, question }: Answer,
): Promise<void> {
  const thread = await interaction.message.startThread({
    name: threadName(searched.standalone ?? question),
    autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
  });
  await context.state.threads.continueFrom(thread.id, id.answerId);
  const { words } = await readingOf(interaction, false, context);
  const intro = readsMessages(interaction.client) ? 'threadIntro' : 'threadIntroMention';
  await thread.send(draw(renderOwnLine(words.t(`actions.${intro}`)), context.look));
}
