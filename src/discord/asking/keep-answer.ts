import { askedFor, type Asking } from './asked.ts';
import type { Reply } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import type { StoredAnswer } from '../../state/store.ts';

/** A reply that was kept, for buttons and follow-ups. */
export interface KeptAnswer {
  /** `null` when the reply is no answer, or could not be kept. */
  readonly answerId: string | null;
  /** By which what was asked is found again: the answer's, where there is one. `null` where nothing can be undone. */
  readonly askedId: string | null;
  /** Says which message shows it, so that a reply to that message continues the conversation; `null` when none does. */
  readonly shownIn: (messageId: string | null) => void;
}

/** Keeps the answer among replies, and what was asked. A store that fails costs the buttons, not the answer. */
export function keepAnswer(
  reply: Reply,
  { asking, ...by }: Omit<StoredAnswer, 'answer'> & { readonly asking: Asking },
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
  const asked = askedFor(asking, reply);
  const isUndoable = asked !== null && asked.understood.length > 0;
  const askedId = isUndoable ? attempt(() => store.saveAsked(answerId, { ...by, asked })) : null;
  return {
    answerId,
    askedId,
    shownIn: (messageId) => {
      if (answerId !== null && messageId !== null)
        attempt(() => {
          store.linkMessage(messageId, answerId);
        });
    },
  };
}
