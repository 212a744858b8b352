import type { Message } from 'discord.js';
import { localeOf } from '../../localisation/locales.ts';
import { wordsIn, type Words } from '../../localisation/words.ts';
import type { DiscordContext } from '../context.ts';
import { renderNotice } from '../render/notice.ts';
import { serverSettings } from '../server-settings.ts';
import type { ServerSettings } from '../../state/tables/settings.ts';
import { readMessage } from './addressed.ts';
import { admitMessage } from './admit-message.ts';
import { answerMessage } from './answer-message.ts';
import { createMessageReply } from './message-reply.ts';
import { questionThread } from './question-thread.ts';
import { tellMissing } from './tell-missing.ts';

/** Answers a message that speaks to the bot. Never throws: what nobody can be told is logged. */
export async function handleMessage(message: Message, context: DiscordContext): Promise<void> {
  // Not told: everybody would see it, and whoever asks again in a minute is answered.
  if (context.draining.aborted) return;
  try {
    const server = await settingsFor(message, context);
    const { askChannel } = server;
    const addressed = readMessage(message, { botId: message.client.user.id, askChannel });
    if (addressed.to === 'others' || !message.channel.isSendable()) return;
    const locale = server.language ?? message.guild?.preferredLocale;
    const words = wordsIn(localeOf(locale));
    if (await tellMissing(message, words, context)) return;
    await reply(message, addressed, { server, locale, words, context });
  } catch (error) {
    context.log.error({ err: error }, 'A message could not be answered');
  }
}

interface Replying {
  readonly server: ServerSettings;
  readonly locale: string | undefined;
  readonly words: Words;
  readonly context: DiscordContext;
}

async function reply(
  message: Message,
  { question, repliedTo }: { readonly question: string; readonly repliedTo: string | null },
  { server, locale, words, context }: Replying,
): Promise<void> {
  const run = context.runs.open(message.author.id);
  try {
    const plain = createMessageReply(message, { ...context, words, runId: run.id });
    if (question === '') {
      await plain.finish(renderNotice(words.t('help.short')));
      return;
    }
    const ticket = await admitMessage(message, { shown: plain, words, context });
    if (ticket === null) return;
    const isOpen = message.channelId === server.askChannel && repliedTo === null;
    const thread = isOpen ? await questionThread(message, question, context) : null;
    const shown =
      thread === null
        ? plain
        : createMessageReply(message, { ...context, words, runId: run.id, thread });
    await answerMessage(message, {
      question,
      repliedTo,
      ticket,
      locale,
      detail: server.detail ?? undefined,
      words,
      shown,
      thread,
      run,
      context,
    });
  } finally {
    run.close();
  }
}

/** Not looked up for what others write where the bot does not see it. */
function settingsFor(
  { guildId, content }: Message,
  context: DiscordContext,
): Promise<ServerSettings> {
  return serverSettings(content === '' ? null : guildId, context);
}
