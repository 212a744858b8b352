import type { Reply } from './command.ts';
import type { DiscordContext } from './context.ts';
import type { StoredAnswer } from './store.ts';

/** An answer that was kept, for buttons and follow-ups. */
export interface KeptAnswer {
  /** `null` when the reply is no answer, or could not be kept. */
  readonly answerId: string | null;
  /** Says which message shows it, so that a reply to that message continues the conversation; `null` when none does. */
  readonly shownIn: (messageId: string | null) => void;
}

/** Keeps the answer among replies. A store that fails costs the buttons, not the answer. */
export function keepAnswer(
  reply: Reply,
  by: Omit<StoredAnswer, 'answer'>,
  { store, log }: Pick<DiscordContext, 'store' | 'log'>,
): KeptAnswer {
  const attempt = <T>(action: () => T): T | null => {
    try {
      return action();
    } catch (error) {
      log.error({ err: error }, 'Could not keep an answer');
      return null;
    }
  };
  const answerId =
    reply.kind === 'answer' ? attempt(() => store.save({ ...by, answer: reply.answer })) : null;
  return {
    answerId,
    shownIn: (messageId) => {
      if (answerId !== null && messageId !== null)
        attempt(() => {
          store.linkMessage(messageId, answerId);
        });
    },
  };
}
