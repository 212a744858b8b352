import type { DiscordContext } from '../context.ts';
import { draw, forOne } from '../render/draw.ts';
import { renderNotice } from '../render/notice.ts';
import type { AnsweredInteraction } from './deliver.ts';
import { answerPatiently } from '../send-patiently.ts';

/** Answers at once with a line that nobody else sees. */
export async function tellAlone(
  interaction: AnsweredInteraction,
  text: string,
  context: Pick<DiscordContext, 'look' | 'clock' | 'closing'>,
): Promise<void> {
  const told = forOne(draw(renderNotice(text), context.look));
  await answerPatiently(() => interaction.reply(told), context);
}
