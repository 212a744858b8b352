import { RESTJSONErrorCodes, ThreadAutoArchiveDuration } from 'discord.js';
import { hasCode } from '../discord-errors.ts';
import { draw } from '../../render/draw.ts';
import { renderOwnLine } from '../../render/notice.ts';
import { readsMessages } from '../../connect.ts';
import { missingIn } from '../../missing-permissions.ts';
import { readingOf } from '../reading.ts';
import { threadName } from '../threads.ts';
import { expired, type Pressed, type Told } from './action.ts';

/** Opens a thread under an answer in which people can ask on without mentioning the bot. */
export async function continueInThread({
  interaction,
  id,
  words,
  context,
}: Pressed): Promise<Told> {
  const { t } = words;
  const { state, look } = context;
  const { message, channel, channelId } = interaction;
  const stored = await state.answers.find(id.answerId);
  if (stored === null) return expired(words);
  const lacking = missingIn(interaction.appPermissions, [
    'CreatePublicThreads',
    'SendMessagesInThreads',
  ]);
  if (lacking.length > 0)
    return renderOwnLine(
      t('permissions.missing', {
        channel: `<#${channelId}>`,
        names: lacking.map((name) => t(`permissions.${name}`)),
      }),
    );
  const { searched, question } = stored.answer;
  try {
    const thread = await message.startThread({
      name: threadName(searched.standalone ?? question),
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
    await state.threads.continueFrom(thread.id, id.answerId);
    const { words: shared } = await readingOf(interaction, false, context);
    const intro = shared.t(
      readsMessages(interaction.client) ? 'actions.threadIntro' : 'actions.threadIntroMention',
    );
    await thread.send(draw(renderOwnLine(intro), look));
    return renderOwnLine(t('actions.threadOpened', { thread: `<#${thread.id}>` }));
  } catch (error) {
    if (channel === null || !hasCode(error, [RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage]))
      throw error;
    return renderOwnLine(t('actions.threadThere', { thread: `<#${message.id}>` }));
  }
}
