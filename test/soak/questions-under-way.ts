import type { InteractionHandle } from '../../src/playground/discord/interaction-handle.ts';
import { textOf } from '../../src/playground/discord/message-text.ts';
import type { DiscordServer } from '../../src/playground/discord/server.ts';
import { isUnderWay } from '../support/discord/is-under-way.ts';

/** What became of a question: an answer (also that there is none), or another word in its place. */
export interface Outcome {
  readonly kind: 'answered' | 'refused';
  /** From the question to its last word. */
  readonly ms: number;
  readonly text: string;
}

/** Follows questions until each has its last word. */
export interface QuestionsUnderWay {
  follow(asked: InteractionHandle): void;
  /** Those without a last word so far, oldest first. */
  readonly waiting: readonly InteractionHandle[];
  readonly outcomes: readonly Outcome[];
}

export function questionsUnderWay({ listen }: Pick<DiscordServer, 'listen'>): QuestionsUnderWay {
  const waiting = new Map<InteractionHandle, number>();
  const outcomes: Outcome[] = [];
  listen(() => {
    for (const [asked, since] of waiting) {
      const text = lastWord(asked);
      if (text === null) continue;
      waiting.delete(asked);
      const kind = text.includes('Searched: ') ? 'answered' : 'refused';
      outcomes.push({ kind, ms: performance.now() - since, text });
    }
  });
  return {
    follow(asked) {
      waiting.set(asked, performance.now());
    },
    get waiting() {
      return [...waiting.keys()];
    },
    outcomes,
  };
}

/** What someone reads in the end; `null` before. A refusal may come in a message of its own, in private. */
function lastWord(asked: InteractionHandle): string | null {
  const message = asked.message() ?? asked.followups()[0]?.message() ?? null;
  return message === null || isUnderWay(message) ? null : textOf(message);
}
