import type { BaseInteraction } from 'discord.js';

/** The locale a reply is written in, BCP 47: a server's own where everybody sees it, else that of the one who asked. */
export function readerLocale(
  { locale, guildLocale }: Pick<BaseInteraction, 'locale' | 'guildLocale'>,
  isPrivate: boolean,
): string {
  return isPrivate ? locale : (guildLocale ?? locale);
}
