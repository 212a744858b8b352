import type { MessageComponentInteraction } from 'discord.js';
import { askWithoutOne } from './ask-without-one.ts';
import { runServiceButton } from './run-service-button.ts';
import type { DiscordContext } from '../context.ts';
import { parseCustomId, type CustomId } from './custom-id.ts';
import { readerWords } from '../reader-locale.ts';
import { explainFailure } from '../asking/failure.ts';
import { renderNotice } from '../render/notice.ts';
import { renderPassage } from '../render/passage.ts';
import { draw, forOne } from '../render/draw.ts';
import type { Payload } from '../render/payload.ts';
import { readerOf } from '../wording/reader.ts';

type Action = (
  interaction: MessageComponentInteraction,
  id: CustomId,
  context: DiscordContext,
) => Payload | Promise<Payload>;

/** What each action of a custom id does at once, for the person who clicked alone. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['passage', showPassage],
  ['undo', expired],
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
  const words = readerWords(interaction, true);
  if (id === null || action === undefined) return renderNotice(words.t('failures.olderVersion'));
  try {
    return await action(interaction, id, context);
  } catch (error) {
    return renderNotice(
      explainFailure(error, `the action ${id.action}`, { words, log: context.log }).text,
    );
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
  if (!stored || !citation) return expired(interaction);
  const words = readerWords(interaction, true);
  const { locale } = interaction;
  return renderPassage(citation, readerOf(stored.answer.question, { words, locale }));
}

function expired(interaction: MessageComponentInteraction): Payload {
  return renderNotice(readerWords(interaction, true).t('failures.expired'));
}
