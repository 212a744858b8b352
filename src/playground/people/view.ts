import { ChannelType } from 'discord.js';
import { apiMessage } from '../discord/api-message.ts';
import { asObjects, type JsonObject } from '../discord/json.ts';
import { isEphemeral } from '../discord/message-text.ts';
import type { MessageTrail } from '../discord/message.ts';
import type { DiscordServer } from '../discord/server.ts';
import type { Channel } from '../discord/world.ts';
import { PEOPLE, type Person } from './people.ts';
import type { Stage } from './create-stage.ts';
import { typingIn } from './typing.ts';

/** A place to write in. */
export interface ChannelView {
  readonly id: string;
  readonly kind: 'text' | 'dm' | 'thread';
  readonly name: string;
  readonly parentId: string | null;
}

/** All that one person sees. */
export interface View {
  readonly place: {
    readonly guild: string;
    readonly botId: string;
    readonly people: readonly JsonObject[];
    readonly channels: readonly ChannelView[];
    readonly commands: readonly JsonObject[];
    /** Ids of the channels where the bot is writing. */
    readonly typing: readonly string[];
  };
  /** Oldest first, as Discord's REST gives them; files have an address of the playground's, commands their name. */
  readonly messages: readonly JsonObject[];
}

/** @param now milliseconds on the server's clock */
export function viewOf(server: DiscordServer, stage: Stage, person: Person, now: number): View {
  const { world, ids } = server;
  const channels = [...world.channels.values()].filter((each) => isOpenTo(each, person));
  const open = new Set(channels.map(({ id }) => id));
  const trails = server.transcript();
  const byId = new Map(trails.map((trail) => [trail.current.id, trail]));
  const shown = trails.filter((each) => open.has(each.current.channelId) && isShown(each, person));
  return {
    place: {
      guild: world.guilds.get(ids.guild)?.name ?? '',
      botId: ids.bot,
      people: PEOPLE.map(({ id, role }) => ({ id, role, name: world.user(id).displayName })),
      channels: channels.map(channelView),
      commands: [...server.commands(), ...server.commands(ids.guild)],
      typing: typingIn(server.requests, trails, now).filter((id) => open.has(id)),
    },
    messages: shown.map(({ current }) =>
      withNames(
        withFiles(apiMessage(current, { world, find: (id) => byId.get(id) })),
        stage,
        current.interaction?.id,
      ),
    ),
  };
}

function isOpenTo({ guildId, recipientIds }: Channel, { id }: Person): boolean {
  return guildId !== null || recipientIds.includes(id);
}

function isShown({ current, deletedAtMs }: MessageTrail, { id }: Person): boolean {
  if (deletedAtMs !== null) return false;
  return !isEphemeral(current) || current.interaction?.userId === id;
}

function channelView({ id, type, name, parentId }: Channel): ChannelView {
  if (type === ChannelType.DM) return { id, kind: 'dm', name: 'Dateline', parentId };
  const kind = type === ChannelType.PublicThread ? 'thread' : 'text';
  return { id, kind, name: name ?? '', parentId };
}

function withFiles(message: JsonObject): JsonObject {
  const attachments = asObjects(message.attachments).map((file) => ({
    ...file,
    url: `/files/${String(message.id)}/${String(file.id)}/${encodeURIComponent(String(file.filename))}`,
  }));
  return { ...message, attachments };
}

function withNames(message: JsonObject, stage: Stage, interactionId: string | undefined) {
  const command = interactionId === undefined ? null : stage.nameOf(interactionId);
  return { ...message, command };
}
