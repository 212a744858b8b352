import type { MessageComponentInteraction } from 'discord.js';
import { askWithoutOne } from './ask-without-one.ts';
import { runServiceButton } from './run-service-button.ts';
import type { DiscordContext } from '../context.ts';
import { parseCustomId, type CustomId } from './custom-id.ts';
import { explainFailure } from '../asking/failure.ts';
import { renderNotice } from '../render/notice.ts';
import { renderPassage } from '../render/passage.ts';
import { draw, forOne } from '../render/draw.ts';
import type { Payload } from '../render/payload.ts';
import { readerLanguage } from '../wording/wording.ts';

const UNKNOWN = 'That belongs to an older version of me. Please ask again.';
const EXPIRED = 'I no longer have that answer. Ask again, and I look it up anew.';

type Action = (
  interaction: MessageComponentInteraction,
  id: CustomId,
  context: DiscordContext,
) => Payload | Promise<Payload>;

/** What each action of a custom id does at once, for the person who clicked alone. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['passage', showPassage],
  ['undo', () => renderNotice(EXPIRED)],
]);

/** Answers a button or a menu, whichever message it stands under and however old that is. */
export async function runComponent(
  interaction: MessageComponentInteraction,
  context: DiscordContext,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  if (id?.action === 'undo' && (await askWithoutOne(interaction, id, context))) return;
  if (id !== null && (await runServiceButton(interaction, id, context))) return;
  const payload = await payloadFor(interaction, id, context);
  await interaction.reply(forOne(draw(payload, context.look)));
}

async function payloadFor(
  interaction: MessageComponentInteraction,
  id: CustomId | null,
  context: DiscordContext,
): Promise<Payload> {
  const action = id === null ? undefined : ACTIONS.get(id.action);
  if (id === null || action === undefined) return renderNotice(UNKNOWN);
  try {
    return await action(interaction, id, context);
  } catch (error) {
    return renderNotice(explainFailure(error, context.log, `the action ${id.action}`).text);
  }
}

async function showPassage(
  interaction: MessageComponentInteraction,
  { answerId }: CustomId,
  { state }: DiscordContext,
): Promise<Payload> {
  const stored = await state.answers.find(answerId);
  const picked = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : NaN;
  const citation = stored?.answer.citations.find(({ n }) => n === picked);
  if (!stored || !citation) return renderNotice(EXPIRED);
  return renderPassage(citation, readerLanguage(stored.answer, interaction.locale));
}
