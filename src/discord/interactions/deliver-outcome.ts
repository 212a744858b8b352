import { conversationRemarks } from '../asking/conversation-remarks.ts';
import { keepAnswer, keepAsked } from '../asking/keep-answer.ts';
import { paintReply } from '../asking/paint-reply.ts';
import { explainFailure, type Failure } from '../asking/failure.ts';
import type { Reply } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { draw, forOne } from '../render/draw.ts';
import { renderFailure } from '../render/failure.ts';
import { renderNotice } from '../render/notice.ts';
import type { Payload } from '../render/payload.ts';
import { renderReply, type ReplyContext } from '../render/reply.ts';
import type { Started } from './answer-interaction.ts';
import { deliver, type AnsweredInteraction } from './deliver.ts';
import { canHoldThread } from './threads.ts';

/** Keeps a reply and puts it in place, with what can be done about it. */
export async function deliverReply(
  interaction: AnsweredInteraction,
  reply: Reply,
  { asking, ephemeral, parentId, course, context, reading }: Started,
): Promise<void> {
  const { user, guildId } = interaction;
  const by = { askerId: user.id, guildId, parentId, asking, isPrivate: ephemeral };
  const kept = await keepAnswer(reply, by, context);
  course.lap('keep');
  const { commands, log, sending } = context;
  const { locale, words } = reading;
  const payload = renderOrApologise(
    reply,
    {
      ...kept,
      commands,
      options: asking.options,
      locale,
      words,
      chart: await paintReply(reply, words, context),
      isPrivate: ephemeral,
      remarks: await conversationRemarks(parentId, words, context),
      offersThread: parentId !== null && !ephemeral && canHoldThread(interaction.channel),
    },
    log,
  );
  course.lap('render');
  const show = async (): Promise<void> => {
    const messageId = await deliver(interaction, payload, { ephemeral, context });
    course.lap('send');
    await kept.shownIn(messageId);
    course.end({ result: reply, answerId: kept.answerId, isDelivered: messageId !== null });
  };
  await sending.track(show());
}

/** A reply that cannot be drawn must not leave the asker waiting. */
function renderOrApologise(reply: Reply, to: ReplyContext, log: DiscordContext['log']): Payload {
  try {
    return renderReply(reply, to);
  } catch (error) {
    return renderNotice(
      explainFailure(error, `drawing a reply (${reply.kind})`, { words: to.words, log }).text,
    );
  }
}

/** A refusal after the reply was deferred goes to the asker alone; a fault is told where the answer would be. */
export async function deliverFailure(
  interaction: AnsweredInteraction,
  failure: Failure,
  started: Started,
): Promise<void> {
  const { ephemeral, inPlace = false, course } = started;
  const isTold =
    failure.canRetry || ephemeral || inPlace
      ? await tellInPlace(interaction, failure, started)
      : (await tellAsker(interaction, failure, started)) ||
        (await tellInPlace(interaction, failure, started));
  course.lap('send');
  course.end({ result: failure, answerId: null, isDelivered: isTold });
}

/** @returns whether the asker, and nobody else, was told */
async function tellAsker(
  interaction: AnsweredInteraction,
  { text }: Failure,
  { context: { log, look } }: Started,
): Promise<boolean> {
  try {
    await interaction.deleteReply();
    await interaction.followUp(forOne(draw(renderNotice(text), look)));
    return true;
  } catch (error) {
    log.warn({ err: error }, 'Could not refuse in private');
    return false;
  }
}

/** @returns whether it is told where the answer would be */
async function tellInPlace(
  interaction: AnsweredInteraction,
  failure: Failure,
  { asking, parentId, ephemeral, context, reading }: Started,
): Promise<boolean> {
  const askedId = failure.canRetry
    ? await keepAsked({ asking, askerId: interaction.user.id, parentId }, context)
    : null;
  const payload = renderFailure(failure, askedId, reading.words);
  return (await deliver(interaction, payload, { ephemeral, context })) !== null;
}
