import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Words } from '../localisation/words.ts';
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

/** Which permissions are lacking, where, and who can grant them, as Discord Markdown. */
export function describeMissing(
  what: 'missing' | 'cannotWrite',
  lacking: readonly Permission[],
  { channelId, words: { t } }: { readonly channelId: string; readonly words: Words },
): string {
  return t(`permissions.${what}`, {
    channel: `<#${channelId}>`,
    names: lacking.map((name) => t(`permissions.${name}`)),
  });
}
