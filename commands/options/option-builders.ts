import { SlashCommandBuilder, type SlashCommandStringOption } from 'discord.js';
import { CONTEXTS, INSTALLS } from './everywhere.ts';

/** Discord's limit for a question's option; longer ones are refused by the core as well. */
export const MAX_QUESTION_CHARS = 1000;
/** Names and dates are short. */
const MAX_VALUE_CHARS = 100;

/** A command that works in servers, in direct messages and for people who installed it for themselves. */
export function newCommand(name: string, description: string): SlashCommandBuilder {
  return new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(...CONTEXTS)
    .setIntegrationTypes(...INSTALLS);
}

/** The text a command searches for. */
export function wordsOption(
  name: string,
  description: string,
): (option: SlashCommandStringOption) => SlashCommandStringOption {
  return (option) =>
    option
      .setName(name)
      .setDescription(description)
      .setMinLength(3)
      .setMaxLength(MAX_QUESTION_CHARS)
      .setRequired(true);
}

/** An option that offers values while it is typed. */
export function offeredOption(
  name: string,
  description: string,
): (option: SlashCommandStringOption) => SlashCommandStringOption {
  return (option) =>
    option
      .setName(name)
      .setDescription(description)
      .setMaxLength(MAX_VALUE_CHARS)
      .setAutocomplete(true);
}

/** What a command reads its filter from; see `readFilter`. */
export const OUTLET_OPTION = offeredOption('outlet', 'Only articles of this outlet');
export const AFTER_OPTION = offeredOption(
  'after',
  'Published on or after: 2021, 2021-01-06, last week',
);
export const BEFORE_OPTION = offeredOption(
  'before',
  'Published on or before: 2021, 2021-01-06, last week',
);
