import { describeRefusal } from '../admission/describe-refusal.ts';
import type { Ticket } from '../admission/admission.ts';
import { letIn } from '../admission/let-in.ts';
import { placeOf } from '../admission/place.ts';
import type { Runnable } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { draw, forOne } from '../render/draw.ts';
import { readerWords } from '../reader-locale.ts';
import { ACCENTS, layOut } from '../render/payload.ts';
import type { AnsweredInteraction } from './deliver.ts';
import { answerPatiently } from '../send-patiently.ts';

/** Lets a question in before anything else is done, or tells the asker alone why not: then there is no ticket. */
export async function admitInteraction(
  interaction: AnsweredInteraction,
  command: Runnable,
  context: DiscordContext,
): Promise<Ticket | null> {
  const verdict = await letIn(placeOf(interaction), command, context);
  if (verdict.admitted) return verdict.ticket;
  const text = describeRefusal(verdict.refusal, readerWords(interaction, true));
  const payload = layOut({ accent: ACCENTS.amber, sections: [text] });
  const told = forOne(draw(payload, context.look));
  await answerPatiently(() => interaction.reply(told), context);
  return null;
}
