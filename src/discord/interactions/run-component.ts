import type { MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { isCarriedBy } from './carried-by.ts';
import { runServiceButton } from './run-service-button.ts';
import type { DiscordContext } from '../context.ts';
import { parseCustomId, type CustomId } from './custom-id.ts';
import { readerWords } from '../reader-locale.ts';
import { explainFailure } from '../asking/failure.ts';
import { renderNotice } from '../render/notice.ts';
import { draw, forOne } from '../render/draw.ts';
import { expired, type Told, type Used } from './actions/action.ts';
import { ACTIONS, FORMS } from './actions/index.ts';
import { answerPatiently } from '../send-patiently.ts';

/** Answers a button or a menu, whichever message it stands under and however old that is. */
export async function runComponent(
  interaction: MessageComponentInteraction,
  context: DiscordContext,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  const isCarried = isCarriedBy(interaction.message, interaction.customId);
  if (isCarried && id !== null && (await runServiceButton(interaction, id, context))) return;
  await act(interaction, ACTIONS, context);
}

/** Answers a form that was filled in. */
export async function runForm(
  interaction: ModalSubmitInteraction,
  context: DiscordContext,
): Promise<void> {
  await act(interaction, FORMS, context);
}

async function act<Interaction extends MessageComponentInteraction | ModalSubmitInteraction>(
  interaction: Interaction,
  actions: ReadonlyMap<string, (used: Used<Interaction>) => Promise<Told>>,
  context: DiscordContext,
): Promise<void> {
  const told = await outcomeOf(interaction, actions, context);
  if (told === null) return;
  const body = draw(told, context.look);
  if (interaction.deferred) await interaction.editReply(body);
  else await answerPatiently(() => interaction.reply(forOne(body)), context);
}

async function outcomeOf<Interaction extends MessageComponentInteraction | ModalSubmitInteraction>(
  interaction: Interaction,
  actions: ReadonlyMap<string, (used: Used<Interaction>) => Promise<Told>>,
  context: DiscordContext,
): Promise<Told> {
  const id = parseCustomId(interaction.customId);
  const action = id === null ? undefined : actions.get(id.action);
  const words = readerWords(interaction, true);
  if (id === null || action === undefined) return renderNotice(words.t('failures.olderVersion'));
  try {
    if (!(await mayUse(interaction, id, context))) return expired(words);
    return await action({ interaction, id, words, context });
  } catch (error) {
    const failure = explainFailure(error, `the action ${id.action}`, { words, log: context.log });
    if (interaction.replied) throw error;
    return renderNotice(failure.text);
  }
}

/**
 * Ids are made of chance, and nobody can guess one. Somebody who has one all the same gets nowhere with it: it must stand in the
 * message they see, and what was asked in public in a server stays there.
 */
async function mayUse(
  { message, customId, guildId }: MessageComponentInteraction | ModalSubmitInteraction,
  id: CustomId,
  { state }: DiscordContext,
): Promise<boolean> {
  if (!isCarriedBy(message, customId)) return false;
  const stored = await state.answers.find(id.answerId);
  return stored?.guildId == null || stored.guildId === guildId;
}
