import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';
import { localeOf } from '../../localisation/locales.ts';
import { wordsIn } from '../../localisation/words.ts';
import type { DiscordContext } from '../context.ts';
import type { ServiceUser } from './service-command.ts';

/** Who uses a command about the bot itself; they alone see the reply, which is in their language. */
export function serviceUser(
  { user, guildId, locale }: BaseInteraction,
  context: DiscordContext,
): ServiceUser {
  return { userId: user.id, guildId, words: wordsIn(localeOf(locale)), context };
}

/** Whether someone may manage the server they are in: who sees a command is set on the server, and may be wrong. */
export function isManager({ memberPermissions }: BaseInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}
