import type { StoredAnswer } from '../../../state/tables/answers.ts';
import { draw } from '../../render/draw.ts';
import { renderNotice } from '../../render/notice.ts';
import type { Payload } from '../../render/payload.ts';
import { renderReply } from '../../render/reply.ts';
import { readingOf } from '../reading.ts';
import { expired, type Pressed, type Told } from './action.ts';

/** Posts a private answer for everybody, once, with who asked. */
export async function makePublic({ interaction, id, words, context }: Pressed): Promise<Told> {
  const { madePublic, look, state } = context;
  const stored = await state.answers.find(id.answerId);
  if (stored === null) return expired(words);
  if (madePublic.has(id.answerId)) return renderNotice(words.t('actions.shownAlready'));
  madePublic.add(id.answerId);
  const [own, all] = await Promise.all([
    drawn(stored, { interaction, id, context }, true),
    drawn(stored, { interaction, id, context }, false),
  ]);
  await interaction.update(draw(own, look));
  const shown = await interaction.followUp(draw(all, look));
  await state.messages.link(shown.id, id.answerId);
  return null;
}

/** The answer as its asker sees it from now on (`isPrivate`), or as everybody does. */
async function drawn(
  { answer }: StoredAnswer,
  { interaction, id, context }: Omit<Pressed, 'words'>,
  isPrivate: boolean,
): Promise<Payload> {
  const { locale, words } = await readingOf(interaction, isPrivate, context);
  const askedBy = words.t('actions.askedBy', { person: `<@${interaction.user.id}>` });
  return renderReply(
    { kind: 'answer', answer },
    {
      answerId: id.answerId,
      askedId: id.answerId,
      locale,
      words,
      commands: context.commands,
      isPrivate,
      isShown: isPrivate,
      remarks: isPrivate ? [] : [askedBy],
    },
  );
}
