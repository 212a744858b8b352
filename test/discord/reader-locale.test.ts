import { Locale } from 'discord.js';
import { expect, test } from 'vitest';
import { readerLocale } from '../../src/discord/reader-locale.ts';

const interaction = { locale: Locale.French, guildLocale: Locale.German };

test.each([
  ['the server has chosen one', interaction, false, 'nl' as const, 'nl'],
  ['the server has chosen none', interaction, false, null, 'de'],
  ['only one person sees it', interaction, true, 'nl' as const, 'fr'],
  ['there is no server', { ...interaction, guildLocale: null }, false, null, 'fr'],
])('readerLocale() where %s', (_, given, isPrivate, language, expected) => {
  expect(readerLocale(given, isPrivate, language)).toBe(expected);
});
