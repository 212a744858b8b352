import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import { PERMISSIONS } from './registration/invite-link.ts';

/** A permission that the bot is invited with. */
export type Permission = (typeof PERMISSIONS)[number];

/** Which of the permissions the bot lacks; none where what it may do is not known. */
export function missingIn(
  granted: Readonly<PermissionsBitField> | null,
  needed: readonly Permission[] = PERMISSIONS,
): Permission[] {
  if (granted === null) return [];
  return needed.filter((name) => !granted.has(PermissionFlagsBits[name]));
}
