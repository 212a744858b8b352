import { ChannelType, PermissionFlagsBits } from 'discord.js';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
  /** Roles in the guild. */
  readonly roleIds: readonly string[];
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM | ChannelType.PublicThread;
  /** `null` for a DM. */
  readonly guildId: string | null;
  readonly name: string | null;
  /** The channel a thread hangs under. */
  readonly parentId: string | null;
  /** The people in a DM, the bot not among them. */
  readonly recipientIds: readonly string[];
  /** Who opened a thread. */
  readonly ownerId: string | null;
  /** Minutes of silence before a thread is archived. */
  readonly autoArchiveMinutes: number;
}

/** The ids of everything that is there from the start. */
export const IDS = {
  application: '1180000000000000001',
  bot: '1180000000000000001',
  guild: '1180000000000000100',
  botRole: '1180000000000000101',
  /** A role that nobody has at first. */
  role: '1180000000000000102',
  channel: '1180000000000000200',
  otherChannel: '1180000000000000201',
  dm: '1180000000000000300',
  /** Owns the guild. */
  owner: '1180000000000000400',
  user: '1180000000000000401',
  otherUser: '1180000000000000402',
  /** A bot that is not Dateline. */
  otherBot: '1180000000000000403',
} as const;

/** What an ordinary member may do, and what the bot is invited with. */
export const DEFAULT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

const CHANNEL = { parentId: null, recipientIds: [], ownerId: null, autoArchiveMinutes: 1440 };

/** Who and what there is: one guild with two text channels, its owner, two members, the bot, another bot, and a DM. */
export class World {
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();

  constructor() {
    this.#addUsers();
    this.addGuild(IDS.guild, 'Newsroom');
    this.addChannel({ id: IDS.channel, type: ChannelType.GuildText, name: 'general' });
    this.addChannel({ id: IDS.otherChannel, type: ChannelType.GuildText, name: 'random' });
    this.addDm(IDS.dm, IDS.user);
  }

  /** Adds a guild, without channels, that everybody is a member of. */
  addGuild(id: string, name: string): Guild {
    const guild = { id, name, ownerId: IDS.owner, locale: 'en-US' };
    this.guilds.set(id, guild);
    return guild;
  }

  /** Adds a channel of the first guild, or of `guildId`; a DM when `guildId` is `null`. */
  addChannel(channel: Partial<Channel> & Pick<Channel, 'id' | 'type'>): Channel {
    const added = { guildId: IDS.guild, name: null, ...CHANNEL, ...channel };
    this.channels.set(added.id, added);
    return added;
  }

  /** The DM with this person; made when there is none. */
  addDm(id: string, userId: string): Channel {
    const known = [...this.channels.values()].find((channel) =>
      channel.recipientIds.includes(userId),
    );
    const type = ChannelType.DM;
    return known ?? this.addChannel({ id, type, guildId: null, recipientIds: [userId] });
  }

  /** One more member of the guild. */
  addMember(id: string, username: string, roleIds: readonly string[] = []): User {
    return this.#addUser({ id, username, bot: false, roleIds });
  }

  /** @throws Error when the test names someone who is not there */
  user(id: string): User {
    return known(this.users.get(id), `user ${id}`);
  }

  /** @throws Error when the test names a guild that is not there */
  guild(id: string): Guild {
    return known(this.guilds.get(id), `guild ${id}`);
  }

  /** @throws Error when the test names a channel that is not there */
  channel(id: string): Channel {
    return known(this.channels.get(id), `channel ${id}`);
  }

  #addUsers(): void {
    const names = {
      bot: 'dateline',
      owner: 'olivia',
      user: 'uma',
      otherUser: 'otto',
      otherBot: 'robin',
    } as const;
    this.#addUser({ id: IDS.bot, username: names.bot, bot: true, roleIds: [IDS.botRole] });
    this.addMember(IDS.owner, names.owner);
    this.addMember(IDS.user, names.user);
    this.addMember(IDS.otherUser, names.otherUser);
    this.#addUser({ id: IDS.otherBot, username: names.otherBot, bot: true, roleIds: [] });
  }

  #addUser(added: Omit<User, 'displayName'>): User {
    const displayName = added.username.charAt(0).toUpperCase() + added.username.slice(1);
    const user = { ...added, displayName };
    this.users.set(user.id, user);
    return user;
  }
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what} on the stand-in server.`);
  return value;
}
