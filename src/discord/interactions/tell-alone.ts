import type { DiscordContext } from '../context.ts';
import { draw, forOne } from '../render/draw.ts';
import { renderNotice } from '../render/notice.ts';
import type { AnsweredInteraction } from './deliver.ts';

/** Answers at once with a line that nobody else sees. */
export async function tellAlone(
  interaction: AnsweredInteraction,
  text: string,
  { look }: Pick<DiscordContext, 'look'>,
): Promise<void> {
  await interaction.reply(forOne(draw(renderNotice(text), look)));
}
