import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import type { OptionValue } from '../../../src/playground/discord/command-options.ts';
import { asObjects, asText, type JsonObject } from '../../../src/playground/discord/json.ts';
import { isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { runningBot } from './running-bot.ts';

const { Subcommand, SubcommandGroup, Channel, Role, Integer } = ApplicationCommandOptionType;

/** The subcommands below a command, each with the names that lead to it. */
function pathsOf(
  command: JsonObject,
  before: string,
): { name: string; options: readonly JsonObject[] }[] {
  return asObjects(command.options).flatMap((option) => {
    const name = `${before} ${asText(option.name) ?? ''}`;
    if (option.type === SubcommandGroup) return pathsOf(option, name);
    return option.type === Subcommand ? [{ name, options: asObjects(option.options) }] : [];
  });
}

/** Something for each option that has to be there. */
function filled(
  options: readonly JsonObject[],
  { ids }: DiscordServer,
): Record<string, OptionValue> {
  const values = options
    .filter(({ required }) => required === true)
    .map((option) => [asText(option.name) ?? '', valueOf(option, ids)] as const);
  return Object.fromEntries(values);
}

function valueOf({ type, choices }: JsonObject, ids: DiscordServer['ids']): OptionValue {
  if (type === Channel) return ids.channel;
  if (type === Role) return ids.role;
  if (type === Integer) return 1;
  return asText(asObjects(choices)[0]?.value) ?? 'ferry';
}

test('nobody gets anywhere below /admin without the right to manage the server, whatever else they may do', async () => {
  const { server, state } = await runningBot();
  await server.interactions.command({ name: 'quota' });
  const admin = server.commands().find(({ name }) => name === 'admin');
  const paths = pathsOf({ options: admin?.options }, 'admin');
  expect(paths.length).toBeGreaterThan(10);
  const before = await state.settings.find(server.ids.guild);
  const permissions = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageChannels;
  for (const { name, options } of paths) {
    const used = await server.interactions.command({
      name,
      options: filled(options, server),
      permissions,
    });
    const shown = await used.final();
    expect(isEphemeral(shown), name).toBe(true);
    expect(textOf(shown), name).toContain('Only people who may manage this server');
  }
  expect(await state.settings.find(server.ids.guild)).toEqual(before);
  expect(await state.watches.list(null)).toEqual([]);
});
