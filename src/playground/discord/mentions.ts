import { allMatches } from '../../language/all-matches.ts';
import { asTexts, type JsonObject } from './json.ts';

/** Whom a message pings, by id. */
export interface Mentions {
  readonly everyone: boolean;
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
}

/**
 * Whom a text pings once `allowed_mentions` has had its say: left out, everything is allowed; given, only what it names.
 * @param repliedUserId author of the message replied to, if any
 */
export function findMentions(
  text: string,
  allowed: JsonObject | null,
  repliedUserId: string | null,
): Mentions {
  const permits = (kind: 'users' | 'roles', id: string) =>
    allowed === null ||
    asTexts(allowed.parse).includes(kind) ||
    asTexts(allowed[kind]).includes(id);
  const userIds = idsIn(text, /<@!?(\d+)>/g).filter((id) => permits('users', id));
  const pingsReplied = allowed === null || allowed.replied_user === true;
  const replied = repliedUserId !== null && pingsReplied ? [repliedUserId] : [];
  return {
    everyone:
      /@(everyone|here)\b/.test(text) &&
      (allowed === null || asTexts(allowed.parse).includes('everyone')),
    userIds: [...new Set([...userIds, ...replied])],
    roleIds: idsIn(text, /<@&(\d+)>/g).filter((id) => permits('roles', id)),
  };
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(allMatches(text, pattern).flatMap((match) => match[1] ?? []))];
}
