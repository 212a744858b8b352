import type { BaseInteraction } from 'discord.js';
import type { Detail } from '../../answering/detail.ts';
import type { Words } from '../../localisation/words.ts';
import type { DiscordContext } from '../context.ts';
import { readerLocale, readerWords } from '../reader-locale.ts';
import { serverSettings } from '../server-settings.ts';

/** How those who see a reply read it. */
export interface Reading {
  /** BCP 47. */
  readonly locale: string;
  readonly words: Words;
  /** As the server has set it; `undefined` where it has not. */
  readonly detail: Detail | undefined;
}

/** For the one who used something, or for everybody in the place where it was used. */
export async function readingOf(
  interaction: BaseInteraction,
  isPrivate: boolean,
  context: Pick<DiscordContext, 'state' | 'log'>,
): Promise<Reading> {
  const { language, detail } = await serverSettings(interaction.guildId, context);
  return {
    locale: readerLocale(interaction, isPrivate, language),
    words: readerWords(interaction, isPrivate, language),
    detail: detail ?? undefined,
  };
}
