import { PermissionFlagsBits } from 'discord.js';
import { DEFAULT_PERMISSIONS, IDS, type World } from '../discord/world.ts';

/** Someone whose place one can take. */
export interface Person {
  readonly id: string;
  readonly role: 'member' | 'moderator';
  /** Bits of discord.js's `PermissionFlagsBits`. */
  readonly permissions: bigint;
  /** Their direct messages with the bot. */
  readonly dmId: string;
}

const MODERATES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageMessages;

/** Two members of the server and one who runs it. */
export const PEOPLE: readonly Person[] = [
  { id: IDS.user, role: 'member', permissions: DEFAULT_PERMISSIONS, dmId: IDS.dm },
  {
    id: IDS.owner,
    role: 'moderator',
    permissions: DEFAULT_PERMISSIONS | MODERATES,
    dmId: '1180000000000000301',
  },
  {
    id: IDS.otherUser,
    role: 'member',
    permissions: DEFAULT_PERMISSIONS,
    dmId: '1180000000000000302',
  },
];

/** Opens the direct messages of everyone who has none yet. */
export function openDms(world: World): void {
  for (const { dmId, id } of PEOPLE) world.addDm(dmId, id);
}

/** @throws Error when there is no such person */
export function personOf(id: string): Person {
  const person = PEOPLE.find((each) => each.id === id);
  if (person === undefined) throw new Error(`There is nobody with the id ${id} here.`);
  return person;
}
