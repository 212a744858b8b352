import { MessageFlags } from 'discord.js';
import { invocationOf } from '../../asking/asked.ts';
import { paintReply } from '../../asking/paint-reply.ts';
import { withTimeLimit } from '../../asking/time-limit.ts';
import { draw } from '../../render/draw.ts';
import { renderReply } from '../../render/reply.ts';
import { commandNamed } from '../command-named.ts';
import { readingOf } from '../reading.ts';
import { expired, isOnPrivate, type Pressed, type Told } from './action.ts';

/** Turns to another page of a list: in its message for the one who asked, in a copy of their own for anybody else. */
export async function turnPage(pressed: Pressed): Promise<Told> {
  const { interaction, id, words, context } = pressed;
  const stored = await context.state.asked.find(id.answerId);
  const command = stored && commandNamed(stored.asked.command, context);
  if (!command) return expired(words);
  const isOwn = isOnPrivate(interaction) || interaction.user.id === stored.askerId;
  if (isOwn) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const isPrivate = isOnPrivate(interaction) || !isOwn;
  const { locale, words: shown, detail } = await readingOf(interaction, isPrivate, context);
  const reply = await withTimeLimit(context, (signal) =>
    command.run({
      ...invocationOf(stored.asked, undefined),
      dateline: context.dateline,
      words: shown,
      detail,
      signal,
      onStage: () => undefined,
    }),
  );
  const payload = renderReply(reply, {
    answerId: null,
    askedId: id.answerId,
    locale,
    words: shown,
    commands: context.commands,
    options: stored.asked.options,
    chart: await paintReply(reply, shown, context),
    isPrivate,
    page: Number(id.arg),
  });
  await interaction.editReply(draw(payload, context.look));
  return null;
}
