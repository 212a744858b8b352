import type { AnyThreadChannel, Message } from 'discord.js';
import type { Stage } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import { firstAsking, type Asking } from '../asking/asked.ts';
import { openCourse, type Course } from '../asking/course.ts';
import { explainFailure } from '../asking/failure.ts';
import { keepAnswer, keepAsked } from '../asking/keep-answer.ts';
import { conversationRemarks } from '../asking/conversation-remarks.ts';
import { runAsking } from '../asking/run-asking.ts';
import type { Run } from '../asking/runs.ts';
import type { Ticket } from '../admission/admission.ts';
import type { Invocation, Reply } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { commandNamed } from '../interactions/command-named.ts';
import { canHoldThread } from '../interactions/threads.ts';
import { renderFailure } from '../render/failure.ts';
import { renderReply } from '../render/reply.ts';
import type { MessageReply } from './message-reply.ts';
import { parentAnswer } from './parent-answer.ts';
import { tellRefused } from './tell-missing.ts';
import { keepTyping } from './typing.ts';

export interface AnsweringMessage {
  readonly question: string;
  /** The message replied to. */
  readonly repliedTo: string | null;
  readonly ticket: Ticket;
  readonly run: Run;
  readonly locale: string | undefined;
  /** Where the options do not tell. */
  readonly detail: Invocation['detail'];
  readonly words: Words;
  readonly shown: MessageReply;
  /** The thread that was opened for it. */
  readonly thread: AnyThreadChannel | null;
  readonly context: DiscordContext;
}

/** Answers a message the same as `/ask` with nothing but a question. */
export async function answerMessage(message: Message, answering: AnsweringMessage): Promise<void> {
  const { question, repliedTo, ticket, shown, thread, context } = answering;
  const place = thread ?? message.channel;
  const stopTyping = place.isSendable() ? keepTyping(place, context) : () => undefined;
  const asking = firstAsking('ask', { question }, context.now());
  const course = openCourse(asking, context);
  const parentId = await parentAnswer(message, repliedTo, context).catch((error: unknown) => {
    context.log.error({ err: error }, 'Could not read the conversation');
    return null;
  });
  const asked = { asking, course, askerId: message.author.id, parentId };
  try {
    const reply = await ask(asked, answering);
    await deliver(message, reply, { asked, answering });
  } catch (error) {
    const { words } = answering;
    const failure = explainFailure(error, 'answering a message', { words, log: context.log });
    const askedId = failure.canRetry ? await keepAsked(asked, context) : null;
    const isDelivered = await shown.finish(renderFailure(failure, askedId, words)).then(
      () => true,
      async (refused: unknown) => {
        await tellRefused(message, refused, { words, context });
        return false;
      },
    );
    course.lap('send');
    course.end({ result: failure, answerId: null, isDelivered });
  } finally {
    stopTyping();
    await ticket.release();
  }
}

interface AskedByMessage {
  readonly asking: Asking;
  readonly course: Course;
  readonly askerId: string;
  readonly parentId: string | null;
}

async function ask(
  { asking, course, parentId }: AskedByMessage,
  { words, detail, ticket, run, shown, context }: AnsweringMessage,
): Promise<Reply> {
  const command = commandNamed(asking.command, context);
  if (command === null) throw new Error('There is no command "ask" to answer messages with');
  const history = parentId === null ? [] : await context.state.answers.history(parentId);
  const onStage = (stage: Stage) => {
    shown.show(stage);
  };
  return runAsking(
    { command, asking, history, detail, words, ticket, run, course, onStage },
    context,
  );
}

async function deliver(
  message: Message,
  reply: Reply,
  {
    asked,
    answering: { locale, words, shown, thread, context },
  }: { readonly asked: AskedByMessage; readonly answering: AnsweringMessage },
): Promise<void> {
  const { commands, sending } = context;
  const { guildId, channel } = message;
  const { course, ...by } = asked;
  const kept = await keepAnswer(reply, { ...by, guildId, isPrivate: false }, context);
  course.lap('keep');
  const payload = renderReply(reply, {
    ...kept,
    commands,
    words,
    locale,
    options: asked.asking.options,
    offersThread: asked.parentId !== null && thread === null && canHoldThread(channel),
    remarks: await conversationRemarks(asked.parentId, words, context),
  });
  const threadId = thread?.id ?? (channel.isThread() ? channel.id : null);
  course.lap('render');
  const place = async (): Promise<void> => {
    const messageId = await shown.finish(payload);
    course.lap('send');
    await kept.shownIn(messageId);
    await kept.continuedIn(threadId);
    course.end({ result: reply, answerId: kept.answerId, isDelivered: true });
  };
  await sending.track(place());
}
