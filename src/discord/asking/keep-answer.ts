import type { StoredAnswer } from '../../state/tables/answers.ts';
import type { Reply } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { askedFor, type Asking } from './asked.ts';

/** A reply that was kept, for buttons and follow-ups. */
export interface KeptAnswer {
  /** `null` when the reply is no answer, or could not be kept. */
  readonly answerId: string | null;
  /** By which what was asked is found again: the answer's, where there is one. `null` when it could not be kept. */
  readonly askedId: string | null;
  /** Says which message shows it, so that a reply to that message continues the conversation; `null` when none does. */
  readonly shownIn: (messageId: string | null) => Promise<void>;
  /** Says in which thread the conversation goes on from it; `null` for none. */
  readonly continuedIn: (threadId: string | null) => Promise<void>;
}

export interface Keeping extends Omit<StoredAnswer, 'answer'> {
  readonly asking: Asking;
  /** Asked in private: those who run the server see nothing of it, be it a gap or what was said of the answer. */
  readonly isPrivate: boolean;
}

type Context = Pick<DiscordContext, 'state' | 'log'>;

/** Keeps the answer among replies, and what was asked. A state that fails costs the buttons, not the answer. */
export async function keepAnswer(
  reply: Reply,
  { asking, isPrivate, ...asker }: Keeping,
  context: Context,
): Promise<KeptAnswer> {
  const { state } = context;
  const attempt = attemptWith(context);
  const by = { ...asker, guildId: isPrivate ? null : asker.guildId };
  const answerId =
    reply.kind === 'answer'
      ? await attempt(() => state.answers.save({ ...by, answer: reply.answer }))
      : null;
  if (reply.kind === 'answer' && reply.answer.status === 'abstained')
    await attempt(() => state.gaps.add({ ...reply.answer, answerId, guildId: by.guildId }));
  const asked = askedFor(asking, reply);
  const askedId = await attempt(() => state.asked.save(answerId, { ...by, asked }));
  return {
    answerId,
    askedId,
    async shownIn(messageId) {
      if (answerId !== null && messageId !== null)
        await attempt(() => state.messages.link(messageId, answerId));
    },
    async continuedIn(threadId) {
      if (answerId !== null && threadId !== null)
        await attempt(() => state.threads.continueFrom(threadId, answerId));
    },
  };
}

/** Keeps what was asked where there is no reply; `null` when it could not be kept. */
export async function keepAsked(
  { asking, askerId, parentId }: Pick<Keeping, 'asking' | 'askerId' | 'parentId'>,
  context: Context,
): Promise<string | null> {
  const stored = { asked: askedFor(asking, null), askerId, parentId };
  return attemptWith(context)(() => context.state.asked.save(null, stored));
}

function attemptWith({ log }: Context) {
  return async <T>(action: () => Promise<T>): Promise<T | null> => {
    try {
      return await action();
    } catch (error) {
      log.error({ err: error }, 'Could not keep an answer');
      return null;
    }
  };
}
