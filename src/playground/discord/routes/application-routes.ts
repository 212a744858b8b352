import { invalidForm, refuse } from '../api-error.ts';
import { apiGuild } from '../api-guild.ts';
import { apiApplication, apiUser } from '../api-objects.ts';
import { withoutLocalizations } from '../command-store.ts';
import { asObject, asObjects } from '../json.ts';
import { checkPayload } from '../payload-limits.ts';
import { DEFAULT_PERMISSIONS, IDS } from '../world.ts';
import { botRoute, type Call, type Route, type RouteResponse } from './route.ts';

/** How often a bot may identify within 24 hours. */
const SESSIONS_A_DAY = 1000;

/** The bot itself: its gateway, user, application and registered commands. */
export const applicationRoutes: readonly Route[] = [
  botRoute('GET', '/gateway/bot', gatewayBot),
  botRoute('GET', '/users/@me', ({ hub }) => ({
    status: 200,
    body: apiUser(hub.world.user(IDS.bot)),
  })),
  botRoute('GET', '/users/@me/guilds', myGuilds),
  botRoute('GET', '/applications/@me', application),
  botRoute('GET', '/oauth2/applications/@me', application),
  ...[
    '/applications/:application/commands',
    '/applications/:application/guilds/:guild/commands',
  ].flatMap((pattern) => [
    botRoute('GET', pattern, listCommands),
    botRoute('PUT', pattern, putCommands),
    botRoute('POST', pattern, postCommand),
  ]),
];

function gatewayBot({ hub }: Call): RouteResponse {
  const { gatewayUrl: url, recommendedShards: shards, maxConcurrency } = hub;
  const limit = {
    total: SESSIONS_A_DAY,
    remaining: Math.max(0, SESSIONS_A_DAY - hub.gateway.log.of('identify').length),
    reset_after: 24 * 60 * 60 * 1000,
    max_concurrency: maxConcurrency,
  };
  return { status: 200, body: { url, shards, session_start_limit: limit } };
}

function application({ hub }: Call): RouteResponse {
  return { status: 200, body: apiApplication(hub.world, hub.messageContent) };
}

function myGuilds({ hub }: Call): RouteResponse {
  const guilds = [...hub.world.guilds.values()].map((guild) => {
    const { id, name, icon, banner, features } = apiGuild(guild);
    const permissions = String(DEFAULT_PERMISSIONS);
    return { id, name, icon, banner, features, owner: false, permissions };
  });
  return { status: 200, body: guilds };
}

function listCommands(call: Call): RouteResponse {
  const commands = call.hub.commands.list(scopeOf(call));
  const localized = call.request.query.with_localizations === 'true';
  return { status: 200, body: localized ? commands : commands.map(withoutLocalizations) };
}

function putCommands(call: Call): RouteResponse {
  const scope = scopeOf(call);
  const payloads = asObjects(call.request.body);
  const violations = checkPayload(payloads, 'commands');
  if (violations.length > 0) throw invalidForm(violations);
  return { status: 200, body: call.hub.commands.replace(scope, payloads) };
}

function postCommand(call: Call): RouteResponse {
  const scope = scopeOf(call);
  const payload = asObject(call.request.body);
  const violations = checkPayload(payload, 'command');
  if (violations.length > 0) throw invalidForm(violations);
  const { command, created } = call.hub.commands.upsert(scope, payload);
  return { status: created ? 201 : 200, body: command };
}

/** The guild whose commands are meant, or `null` for the global ones. */
function scopeOf(call: Call): string | null {
  if (call.param('application') !== IDS.application) throw refuse('missingPermissions');
  const guildId = call.param('guild');
  if (guildId === '') return null;
  if (!call.hub.world.guilds.has(guildId)) throw refuse('unknownGuild');
  return guildId;
}
