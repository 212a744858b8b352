import { allMatches } from '../../language/all-matches.ts';
import { MessageType } from 'discord.js';
import type { Hub } from './hub.ts';
import type { Message } from './message.ts';
import { receivedRequests, replyOf, type Reply } from './reply.ts';
import { IDS } from './world.ts';

/** What someone writes. */
export interface WrittenMessage {
  /** A mention is written as `<@id>`. */
  readonly content: string;
  /** @default the guild's first channel, or the DM when `guildId` is `null` */
  readonly channelId?: string;
  /** `null` for a DM. @default that of the channel */
  readonly guildId?: string | null;
  /** @default the first member */
  readonly authorId?: string;
  /** The message it replies to. */
  readonly referencedMessageId?: string;
  /** Whether such a reply pings the other author. @default true */
  readonly pingsReplied?: boolean;
  /** Set when a webhook writes it. */
  readonly webhookId?: string;
}

export interface MessageHandle {
  readonly id: string;
  readonly channelId: string;
  readonly message: Message;
  /** The bot's `n`-th reply to this message, counted from 1. */
  reply(n?: number, options?: { readonly timeoutMs?: number }): Promise<Reply>;
}

/** Writes messages as people do; each is dispatched to the bot as MESSAGE_CREATE. */
export class MessageDriver {
  readonly #hub: Hub;

  constructor(hub: Hub) {
    this.#hub = hub;
  }

  /** @throws ApiError when Discord would refuse such a message; Error when it names what is not there */
  create(written: WrittenMessage): MessageHandle {
    const hub = this.#hub;
    const { content, referencedMessageId = null } = written;
    const fallback = written.guildId === null ? IDS.dm : IDS.channel;
    const channel = hub.world.channel(written.channelId ?? fallback);
    const named = allMatches(content, /<@!?(\d+)>/g).flatMap((match) => match[1] ?? []);
    const allowed = {
      parse: ['everyone', 'roles'],
      users: named,
      replied_user: written.pingsReplied ?? true,
    };
    const message = hub.messages.create({
      payload: { content, allowed_mentions: allowed },
      files: [],
      channelId: channel.id,
      guildId: channel.guildId,
      authorId: written.authorId ?? IDS.user,
      webhookId: written.webhookId ?? null,
      type: referencedMessageId === null ? MessageType.Default : MessageType.Reply,
      referencedMessageId,
    });
    const { id, channelId } = message;
    return { id, channelId, message, reply: (n, options) => nthReply(hub, id, n, options) };
  }
}

/**
 * The bot's `n`-th message in a channel, or in reply to a message; counted from 1, waited for where it has not come yet.
 * Answers to interactions and deleted messages count as well.
 * @param place id of a channel or of a message
 */
export function nthReply(
  hub: Hub,
  place: string,
  n = 1,
  { timeoutMs }: { readonly timeoutMs?: number } = {},
): Promise<Reply> {
  return hub.changes.until({
    find() {
      const own = hub.messages.all().filter(({ current }) => isReplyAt(current, place));
      const found = own[n - 1];
      return found === undefined ? undefined : replyOf(hub, found.current.id);
    },
    what: `message ${n} of the bot at ${place}`,
    received: () => receivedRequests(hub),
    timeoutMs,
  });
}

function isReplyAt({ authorId, channelId, referencedMessageId }: Message, place: string): boolean {
  return authorId === IDS.bot && (channelId === place || referencedMessageId === place);
}
