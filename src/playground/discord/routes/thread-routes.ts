import { ChannelType, MessageFlags } from 'discord.js';
import { ApiError, invalidForm, refuse } from '../api-error.ts';
import { apiChannel } from '../api-objects.ts';
import { asNumber, asObject, asText } from '../json.ts';
import type { Message } from '../message.ts';
import { checkPayload } from '../payload-limits.ts';
import { IDS } from '../world.ts';
import { channelOf, channelResponse, messageOf } from './channel-of.ts';
import { botRoute, type Call, type Route, type RouteResponse } from './route.ts';

/** Threads: on a message, or by themselves. */
export const threadRoutes: readonly Route[] = [
  botRoute('POST', '/channels/:channel/threads', (call) => startThread(call, null)),
  botRoute('POST', '/channels/:channel/messages/:message/threads', (call) =>
    startThread(call, messageOf(call)),
  ),
];

function startThread(call: Call, starter: Message | null): RouteResponse {
  const { hub, request } = call;
  const parent = channelOf(call);
  const payload = asObject(request.body);
  const violations = checkPayload(payload, 'thread');
  if (violations.length > 0) throw invalidForm(violations);
  if (parent.type !== ChannelType.GuildText) {
    throw new ApiError(400, 50024, 'Cannot execute action on this channel type');
  }
  if (starter !== null && hub.world.channels.has(starter.id)) throw refuse('threadExists');
  const thread = hub.world.addChannel({
    id: starter?.id ?? hub.nextId(),
    type: ChannelType.PublicThread,
    guildId: parent.guildId,
    name: asText(payload.name),
    parentId: parent.id,
    ownerId: IDS.bot,
    autoArchiveMinutes: asNumber(payload.auto_archive_duration) ?? 1440,
  });
  if (starter !== null) hub.messages.flag(starter.id, MessageFlags.HasThread);
  const data = { ...apiChannel(hub.world, thread), newly_created: true };
  hub.gateway.dispatch('THREAD_CREATE', thread.guildId, () => data);
  return channelResponse(call, thread, 201);
}
