import { MessageFlags } from 'discord.js';
import { answerPatiently, FIRST_ANSWER_MS } from '../send-patiently.ts';
import type { DiscordContext } from '../context.ts';
import type { AnsweredInteraction } from './deliver.ts';
import { isAnswered } from './discord-errors.ts';

export interface DeferOptions {
  /** Only the one who asks sees the reply. */
  readonly ephemeral: boolean;
  /** The reply takes the place of the message whose button was pressed. @default false */
  readonly inPlace?: boolean | undefined;
  readonly context: Pick<DiscordContext, 'clock' | 'closing'>;
}

/**
 * Says that a reply will come. A try whose answer was lost on the way back has said so all the same: Discord tells the next
 * one, which may be discord.js' own after a time-out. Where it tells at once, another process has answered.
 */
export async function defer(
  interaction: AnsweredInteraction,
  { ephemeral, inPlace = false, context }: DeferOptions,
): Promise<void> {
  const { clock } = context;
  const began = clock.now();
  let isFirst = true;
  await answerPatiently(async () => {
    try {
      if (inPlace && interaction.isMessageComponent()) await interaction.deferUpdate();
      else await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
    } catch (error) {
      const isFirstAtDiscord = isFirst && clock.now() - began < FIRST_ANSWER_MS;
      if (isFirstAtDiscord || !isAnswered(error)) throw error;
      interaction.deferred = true;
    } finally {
      isFirst = false;
    }
  }, context);
}
