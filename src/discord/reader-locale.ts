import type { BaseInteraction } from 'discord.js';
import { localeOf } from '../localisation/locales.ts';
import { wordsIn, type Words } from '../localisation/words.ts';

/** The locale a reply is written in, BCP 47: a server's own where everybody sees it, else that of the one who asked. */
export function readerLocale(
  { locale, guildLocale }: Pick<BaseInteraction, 'locale' | 'guildLocale'>,
  isPrivate: boolean,
): string {
  return isPrivate ? locale : (guildLocale ?? locale);
}

/** The words of that locale's language. */
export function readerWords(
  interaction: Pick<BaseInteraction, 'locale' | 'guildLocale'>,
  isPrivate: boolean,
): Words {
  return wordsIn(localeOf(readerLocale(interaction, isPrivate)));
}
