import { ChannelType, type SlashCommandSubcommandBuilder } from 'discord.js';

type Subcommand = (sub: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;

/** A subcommand without options. */
export function named(name: string, description: string): Subcommand {
  return (sub) => sub.setName(name).setDescription(description);
}

/** A subcommand about a channel in which people write. */
export function onChannel(name: string, description: string, isRequired = true): Subcommand {
  return (sub) =>
    named(
      name,
      description,
    )(sub).addChannelOption((option) =>
      option
        .setName('channel')
        .setDescription('A channel of this server')
        .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement)
        .setRequired(isRequired),
    );
}

/** A subcommand about a role. */
export function onRole(name: string, description: string): Subcommand {
  return (sub) =>
    named(
      name,
      description,
    )(sub).addRoleOption((option) =>
      option.setName('role').setDescription('A role of this server').setRequired(true),
    );
}
