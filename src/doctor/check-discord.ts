import { DiscordAPIError, PermissionsBitField, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { allCommands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { grantsMessageContent } from '../discord/message-content.ts';
import { comparableCommands } from '../discord/registration/comparable-command.ts';
import { localiseCommand } from '../discord/registration/localise-command.ts';
import { inviteLink, PERMISSIONS } from '../discord/registration/invite-link.ts';
import type { Check, Finding } from './check.ts';
import { checkShards } from './check-shards.ts';

const applicationSchema = z.object({
  id: z.string(),
  name: z.string(),
  flags: z.number().default(0),
});
const guildsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), permissions: z.string() }),
);
const commandsSchema = z.array(z.looseObject({ name: z.string() }));

/** Token, intents, shards, servers with the bot's permissions in them, registered commands. */
export function discordChecks(config: Config): readonly Check[] {
  return [() => checkDiscord(config)];
}

async function checkDiscord(config: Config): Promise<readonly Finding[]> {
  const { discordToken, discordApiUrl, discordGuildId } = config;
  if (discordToken === undefined)
    return [
      finding('off', 'Discord', 'DISCORD_TOKEN is not set: `npm start` answers in the terminal'),
    ];
  const rest = new REST({
    retries: 1,
    timeout: 10_000,
    ...(discordApiUrl === undefined ? {} : { api: discordApiUrl.replace(/\/+$/, '') }),
  }).setToken(discordToken);
  return attempt('Discord token', async () => {
    const application = applicationSchema.parse(await rest.get(Routes.currentApplication()));
    return [
      finding('ok', 'Discord token', `belongs to ${application.name}`),
      checkIntents(application.flags, config.messageContent),
      ...(await attempt('Shards', () => checkShards(discordToken, config))),
      ...(await attempt('Servers', () => checkGuilds(rest, application.id))),
      ...(await attempt('Commands', () => checkCommands(rest, application.id, discordGuildId))),
    ];
  });
}

async function attempt(
  subject: string,
  look: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [finding('fail', subject, explain(error, reason))];
  }
}

function explain(error: unknown, reason: string): string {
  if (!(error instanceof DiscordAPIError))
    return `Discord could not be reached (${reason}): check the network, and DISCORD_API_URL where it is set`;
  const advice =
    error.status === 401
      ? 'copy the token anew from the Bot page of the Discord Developer Portal into .env'
      : 'check DISCORD_GUILD_ID, and that the bot was added to that server';
  return `${reason} — ${advice}`;
}

function checkIntents(flags: number, isWanted: boolean): Finding {
  const subject = 'Message content';
  if (!isWanted)
    return finding(
      'off',
      subject,
      'not asked for: slash commands, mentions and direct messages work',
    );
  return grantsMessageContent(flags)
    ? finding('ok', subject, 'asked for and allowed')
    : finding(
        'warn',
        subject,
        'asked for by DISCORD_MESSAGE_CONTENT, but not allowed: switch on "Message Content Intent" on the Bot page',
      );
}

async function checkGuilds(rest: REST, applicationId: string): Promise<Finding[]> {
  const guilds = guildsSchema.parse(await rest.get(Routes.userGuilds()));
  if (guilds.length === 0)
    return [finding('warn', 'Servers', `none yet; add the bot: ${inviteLink(applicationId)}`)];
  return guilds.map(({ name, permissions }) => {
    const missing = new PermissionsBitField(BigInt(permissions)).missing([...PERMISSIONS]);
    return missing.length === 0
      ? finding('ok', `Server ${name}`, 'has every permission it needs')
      : finding(
          'warn',
          `Server ${name}`,
          `lacks ${missing.join(', ')}: change the bot's role there`,
        );
  });
}

async function checkCommands(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
): Promise<Finding[]> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = commandsSchema.parse(await rest.get(route, { query }));
  return [judgeCommands(registered)];
}

function judgeCommands(registered: z.infer<typeof commandsSchema>): Finding {
  const subject = 'Commands';
  if (registered.length === 0)
    return finding('warn', subject, 'none registered: run `npm run deploy`');
  const own = allCommands.map(({ data }) => localiseCommand(data));
  return comparableCommands(registered) === comparableCommands(own)
    ? finding('ok', subject, registered.map(({ name }) => `/${name}`).join(' '))
    : finding('warn', subject, 'those registered are of another version: run `npm run deploy`');
}

function finding(state: Finding['state'], subject: string, detail: string): Finding {
  return { state, subject, detail };
}
