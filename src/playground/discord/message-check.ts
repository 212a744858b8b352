import { MessageFlags } from 'discord.js';
import { invalidForm, refuse } from './api-error.ts';
import { attachmentViolations } from './attachments.ts';
import { asNumber, asObject, asObjects, type JsonObject } from './json.ts';
import type { Violation } from './limits/violation.ts';
import type { Message } from './message.ts';
import { checkPayload } from './payload-limits.ts';

/**
 * Checks a message as it would become.
 * @param payload what it was made or changed with
 * @param others violations that are known already
 * @throws ApiError 50035 or 50006
 */
export function checkMessage(
  message: Message,
  payload: JsonObject,
  others: readonly Violation[],
): void {
  const { content, embeds, components, flags, attachments } = message;
  const given = 'components' in payload && payload.components !== null ? payload : { components };
  const whole = { ...payload, content, embeds, components: asObject(given).components, flags };
  const violations = [
    ...others,
    ...checkPayload(whole, 'message'),
    ...attachmentViolations(message),
  ];
  if (violations.length > 0) throw invalidForm(violations);
  const parts = [content, embeds, components, attachments, asObjects(payload.sticker_ids)];
  if (parts.every(({ length }) => length === 0)) throw refuse('emptyMessage');
}

/** The Components V2 flag can be added by an edit, and never removed. */
export function flagRemoval(before: Message, payload: JsonObject): Violation[] {
  const flags = asNumber(payload.flags);
  const was = (before.flags & MessageFlags.IsComponentsV2) !== 0;
  if (!was || flags === null || (flags & MessageFlags.IsComponentsV2) !== 0) return [];
  const message = 'IS_COMPONENTS_V2 cannot be removed from a message';
  return [{ path: ['flags'], code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message }];
}
