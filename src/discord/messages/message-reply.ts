import type { AnyThreadChannel, Message } from 'discord.js';
import type { Stage } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import type { DiscordContext } from '../context.ts';
import { isGone } from '../interactions/discord-errors.ts';
import { draw } from '../render/draw.ts';
import type { Payload } from '../render/payload.ts';
import { renderStage } from '../render/stage.ts';
import { StagedEdits } from '../asking/staged-edits.ts';
import { sendPatiently } from '../send-patiently.ts';

/** The one message that answers another: it shows what is under way, then the answer in its place. */
export interface MessageReply {
  show(stage: Stage): void;
  /** Puts the last word in place, patiently, and returns the id of the message that shows it. */
  finish(payload: Payload): Promise<string>;
}

type ReplyOptions = Pick<DiscordContext, 'editEveryMs' | 'clock' | 'closing' | 'log' | 'look'> & {
  /** Of those who read the message. */
  readonly words: Words;
  /** By which what is under way is stopped. */
  readonly runId: string;
  /** Where the reply goes. @default to the message itself */
  readonly thread?: AnyThreadChannel | null;
};

/** Replies without a ping; the message may be gone by then. An answer that is there at once comes without stages. */
export function createMessageReply(
  message: Message,
  { editEveryMs, clock, closing, log, look, words, runId, thread = null }: ReplyOptions,
): MessageReply {
  let shown: Message | null = null;

  async function put(payload: Payload): Promise<Message> {
    const body = draw(payload, look);
    if (shown !== null) shown = await shown.edit(body);
    else if (thread !== null) shown = await thread.send(body);
    else shown = await message.reply({ ...body, failIfNotExists: false });
    return shown;
  }

  const staged = new StagedEdits<Stage>({
    everyMs: editEveryMs,
    firstAfterMs: editEveryMs,
    clock,
    async edit(stage) {
      await put(renderStage(stage, words, runId)).catch((error: unknown) => {
        log.warn({ err: error }, 'Could not show a stage');
      });
    },
  });

  return {
    show(stage) {
      staged.show(stage);
    },
    async finish(payload) {
      await staged.close();
      const last = () => sendPatiently(() => put(payload), { clock, closing });
      try {
        return (await last()).id;
      } catch (error) {
        if (!isGone(error) || shown === null) throw error;
        shown = null;
        return (await last()).id;
      }
    },
  };
}
