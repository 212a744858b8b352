import { MessageFlags } from 'discord.js';
import { refuse } from '../api-error.ts';
import { apiChannel } from '../api-objects.ts';
import type { Message } from '../message.ts';
import type { Channel } from '../world.ts';
import type { Call, RouteResponse } from './route.ts';

/** The channel that the path names. @throws ApiError 10003 */
export function channelOf(call: Call): Channel {
  const channel = call.hub.world.channels.get(call.param('channel'));
  if (channel === undefined) throw refuse('unknownChannel');
  return channel;
}

/** The message that the path names; ephemeral ones are not to be found. @throws ApiError 10008 */
export function messageOf(call: Call): Message {
  const message = call.hub.messages.get(call.param('message'));
  const elsewhere = message.channelId !== channelOf(call).id;
  if (elsewhere || (message.flags & MessageFlags.Ephemeral) !== 0) throw refuse('unknownMessage');
  return message;
}

export function channelResponse({ hub }: Call, channel: Channel, status: number): RouteResponse {
  return { status, body: apiChannel(hub.world, channel) };
}
