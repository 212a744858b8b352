import type { Message, SendableChannels } from 'discord.js';
import { readMessage } from './addressed.ts';
import { admitMessage } from './admit-message.ts';
import type { Ticket } from '../admission/admission.ts';
import type { Stage } from '../../answering/dateline.ts';
import { localeOf } from '../../localisation/locales.ts';
import { wordsIn, type Words } from '../../localisation/words.ts';
import { firstAsking, invocationOf, type Asking } from '../asking/asked.ts';
import type { Invocation } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { explainFailure } from '../asking/failure.ts';
import { keepAnswer } from '../asking/keep-answer.ts';
import { createMessageReply, type MessageReply } from './message-reply.ts';
import { renderNotice } from '../render/notice.ts';
import { renderReply } from '../render/reply.ts';
import { serverSettings } from '../server-settings.ts';
import { withTimeLimit } from '../asking/time-limit.ts';
import type { History } from '../../state/tables/answers.ts';

/** Discord shows "is typing" for ten seconds. */
const TYPING_EVERY_MS = 8000;

/** Answers a message that speaks to the bot. Never throws: what nobody can be told is logged. */
export async function handleMessage(message: Message, context: DiscordContext): Promise<void> {
  try {
    const addressed = readMessage(message, message.client.user.id);
    if (addressed.to === 'others' || !message.channel.isSendable()) return;
    const server = await serverSettings(message.guildId, context);
    const locale = server.language ?? message.guild?.preferredLocale;
    const words = wordsIn(localeOf(locale));
    const shown = createMessageReply(message, { ...context, words });
    if (addressed.question === '') await shown.finish(renderNotice(words.t('help.short')));
    else {
      const ticket = await admitMessage(message, { shown, words, context });
      if (ticket !== null)
        await answer(message, message.channel, {
          ...addressed,
          ticket,
          locale,
          detail: server.detail ?? undefined,
          words,
          shown,
          context,
        });
    }
  } catch (error) {
    context.log.error({ err: error }, 'A message could not be answered');
  }
}

interface Asked {
  readonly question: string;
  readonly repliedTo: string | null;
  readonly ticket: Ticket;
  readonly locale: string | undefined;
  readonly detail: Invocation['detail'];
  readonly words: Words;
  readonly shown: MessageReply;
  readonly context: DiscordContext;
}

async function answer(
  message: Message,
  channel: SendableChannels,
  { question, repliedTo, ticket, locale, detail, words, shown, context }: Asked,
): Promise<void> {
  const { state, log, clock, commands, sending } = context;
  const stopTyping = keepTyping(channel, clock, log);
  try {
    const parentId = await answerShownIn(repliedTo, context);
    const history = parentId === null ? [] : await state.answers.history(parentId);
    const onStage = (stage: Stage) => {
      shown.show(stage);
    };
    const asking = firstAsking('ask', { question }, context.now());
    const reply = await ticket.run(
      () => ask(asking, { history, detail, words, onStage }, context),
      (before) => {
        onStage({ stage: 'waiting', before });
      },
    );
    const { author, guildId } = message;
    const by = { askerId: author.id, guildId, parentId, asking, isPrivate: false };
    const kept = await keepAnswer(reply, by, context);
    const payload = renderReply(reply, { ...kept, commands, locale, words });
    await sending.track(shown.finish(payload).then(kept.shownIn));
  } catch (error) {
    await shown.finish(
      renderNotice(explainFailure(error, 'answering a message', { words, log }).text),
    );
  } finally {
    stopTyping();
    await ticket.release();
  }
}

/** The answer that the message replied to shows: it may have arrived there a moment ago. */
async function answerShownIn(
  messageId: string | null,
  { state, sending }: DiscordContext,
): Promise<string | null> {
  if (messageId === null) return null;
  const known = await state.messages.answerOf(messageId);
  if (known !== null) return known;
  await sending.settled();
  return state.messages.answerOf(messageId);
}

/** The same as `/ask` with nothing but a question. */
async function ask(
  asking: Asking,
  heard: Pick<Invocation, 'detail' | 'words' | 'onStage'> & { readonly history: History },
  context: DiscordContext,
) {
  const { commands, dateline } = context;
  const command = commands.find(({ data }) => data.name === asking.command);
  if (command === undefined) throw new Error('There is no command "ask" to answer messages with');
  return withTimeLimit(context, (signal) =>
    command.run({ ...heard, ...invocationOf(asking, heard.history), dateline, signal }),
  );
}

function keepTyping(
  channel: SendableChannels,
  clock: DiscordContext['clock'],
  log: DiscordContext['log'],
): () => void {
  let callOff = (): void => undefined;
  const type = (): void => {
    channel.sendTyping().catch((error: unknown) => {
      log.debug({ err: error }, 'Could not show typing');
    });
    callOff = clock.after(TYPING_EVERY_MS, type);
  };
  type();
  return () => {
    callOff();
  };
}
