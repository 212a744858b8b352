import type { SlashCommandStringOption } from 'discord.js';
import type { CommandOptions } from '../../src/discord/command.ts';
import { refusal } from '../../src/localisation/refusal.ts';

/** An option that says in which order a list comes. */
export function sortOption(
  sorts: readonly string[],
): (option: SlashCommandStringOption) => SlashCommandStringOption {
  return (option) =>
    option
      .setName('sort')
      .setDescription('In which order they come')
      .addChoices(...sorts.map((sort) => ({ name: sort, value: sort })));
}

/**
 * The order asked for, else the first.
 * @throws UserError for what is no choice: the prompt lets anything be typed
 */
export function readSort<const T extends string>(
  options: CommandOptions,
  sorts: readonly [T, ...T[]],
): T {
  const given = options.string('sort')?.trim().toLowerCase();
  const sort = given === undefined ? sorts[0] : sorts.find((each) => each === given);
  if (sort === undefined)
    throw refusal('refusals.sort', { sorts: sorts.map((each) => `sort:${each}`) });
  return sort;
}
