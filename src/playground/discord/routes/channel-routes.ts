import { MessageFlags, MessageType } from 'discord.js';
import { apiMessage } from '../api-message.ts';
import { invalidForm, refuse } from '../api-error.ts';
import { apiGuild } from '../api-guild.ts';
import { asObject, asText, type JsonObject } from '../json.ts';
import { visibleTo } from '../message-visibility.ts';
import type { Message } from '../message.ts';
import { IDS, type Channel } from '../world.ts';
import { channelOf, channelResponse, messageOf } from './channel-of.ts';
import { lookupOf } from './lookup.ts';
import { botRoute, type Call, type Route, type RouteResponse } from './route.ts';

const MESSAGES = '/channels/:channel/messages';
const MESSAGE = `${MESSAGES}/:message`;

/** Guilds, channels, DMs, and the messages in them. */
export const channelRoutes: readonly Route[] = [
  botRoute('GET', '/guilds/:guild', getGuild),
  botRoute('GET', '/channels/:channel', (call) => channelResponse(call, channelOf(call), 200)),
  botRoute('POST', '/users/@me/channels', openDm),
  botRoute('POST', '/channels/:channel/typing', typing),
  botRoute('GET', MESSAGES, listMessages),
  botRoute('POST', MESSAGES, sendMessage),
  botRoute('GET', MESSAGE, (call) => ok(call, messageOf(call))),
  botRoute('PATCH', MESSAGE, editMessage),
  botRoute('DELETE', MESSAGE, deleteMessage),
];

function getGuild(call: Call): RouteResponse {
  const guild = call.hub.world.guilds.get(call.param('guild'));
  if (guild === undefined) throw refuse('unknownGuild');
  return { status: 200, body: apiGuild(guild) };
}

function openDm(call: Call): RouteResponse {
  const { world, nextId } = call.hub;
  const userId = asText(asObject(call.request.body).recipient_id) ?? '';
  if (!world.users.has(userId)) throw refuse('unknownUser');
  return channelResponse(call, world.addDm(nextId(), userId), 200);
}

function typing(call: Call): RouteResponse {
  channelOf(call);
  return { status: 204 };
}

function sendMessage(call: Call): RouteResponse {
  const { hub, request } = call;
  const channel = channelOf(call);
  const payload = asObject(request.body);
  const referencedMessageId = referencedId(call, channel, payload);
  const message = hub.messages.create({
    payload: withoutEphemeral(payload),
    files: request.files,
    channelId: channel.id,
    guildId: channel.guildId,
    authorId: IDS.bot,
    type: referencedMessageId === null ? MessageType.Default : MessageType.Reply,
    referencedMessageId,
  });
  return ok(call, message);
}

function editMessage(call: Call): RouteResponse {
  const { hub, request } = call;
  const message = messageOf(call);
  if (message.authorId !== IDS.bot) throw refuse('notTheAuthor');
  return ok(call, hub.messages.edit(message.id, asObject(request.body), request.files));
}

function deleteMessage(call: Call): RouteResponse {
  const message = messageOf(call);
  if (message.authorId !== IDS.bot) throw refuse('missingPermissions');
  call.hub.messages.delete(message.id);
  return { status: 204 };
}

function listMessages(call: Call): RouteResponse {
  const { limit = '50', before } = call.request.query;
  const messages = call.hub.messages
    .inChannel(channelOf(call).id)
    .filter(({ id, flags }) => isBefore(id, before) && (flags & MessageFlags.Ephemeral) === 0);
  const newestFirst = messages.slice(-Number(limit)).reverse();
  return { status: 200, body: newestFirst.map((message) => visible(call, message)) };
}

/** The message replied to, where it exists; without it the reply is an ordinary message or is refused. */
function referencedId(call: Call, channel: Channel, payload: JsonObject): string | null {
  const reference = asObject(payload.message_reference);
  const id = asText(reference.message_id);
  if (id === null) return null;
  const trail = call.hub.messages.find(id);
  if (trail?.deletedAtMs === null && trail.current.channelId === channel.id) return id;
  if (reference.fail_if_not_exists === false) return null;
  const unknown = { code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' };
  throw invalidForm([{ path: ['message_reference'], ...unknown }]);
}

function ok(call: Call, message: Message): RouteResponse {
  return { status: 200, body: visible(call, message) };
}

function visible({ hub }: Call, message: Message): JsonObject {
  return visibleTo(apiMessage(message, lookupOf(hub)), message, hub.messageContent);
}

/** Only answers to interactions can be ephemeral. */
function withoutEphemeral(payload: JsonObject): JsonObject {
  return typeof payload.flags === 'number'
    ? { ...payload, flags: payload.flags & ~MessageFlags.Ephemeral }
    : payload;
}

function isBefore(id: string, before: string | undefined): boolean {
  return before === undefined || BigInt(id) < BigInt(before);
}
