import type { BaseInteraction } from 'discord.js';
import { localeOf, type Locale } from '../localisation/locales.ts';
import { wordsIn, type Words } from '../localisation/words.ts';

/**
 * The locale a reply is written in, BCP 47: a server's own where everybody sees it, else that of the one who asked.
 * @param language that the server has chosen for what everybody sees
 */
export function readerLocale(
  { locale, guildLocale }: Pick<BaseInteraction, 'locale' | 'guildLocale'>,
  isPrivate: boolean,
  language: Locale | null = null,
): string {
  return isPrivate ? locale : (language ?? guildLocale ?? locale);
}

/** The words of that locale's language. */
export function readerWords(
  interaction: Pick<BaseInteraction, 'locale' | 'guildLocale'>,
  isPrivate: boolean,
  language: Locale | null = null,
): Words {
  return wordsIn(localeOf(readerLocale(interaction, isPrivate, language)));
}
