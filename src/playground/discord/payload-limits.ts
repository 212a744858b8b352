import { z } from 'zod';
import { asObject, asObjects } from './json.ts';
import { choice, commandSetViolations, commandViolations } from './limits/command-limits.ts';
import { list, text } from './limits/fields.ts';
import { deferralViolations, editViolations, messageViolations } from './limits/message-limits.ts';
import { modalViolations } from './limits/modal-limits.ts';
import { describeViolation, schemaViolations, type Violation } from './limits/violation.ts';

/** What a payload is meant as: Discord has other rules for each. */
export type PayloadKind =
  'message' | 'edit' | 'deferral' | 'autocomplete' | 'modal' | 'command' | 'commands' | 'thread';

const autocomplete = z.looseObject({
  choices: list(choice, 0, 25),
});
const thread = z.looseObject({
  name: text(1, 100),
  auto_archive_duration: z.literal([60, 1440, 4320, 10080]).nullish(),
});

/**
 * Discord's documented limits that a payload breaks, one line each, such as
 * `components[0].content: Must be between 1 and 4000 in length.`; none when Discord would take it.
 */
export function findViolations(payload: unknown, kind: PayloadKind): string[] {
  return checkPayload(payload, kind).map(describeViolation);
}

/** The same as {@link findViolations}, with path and code apart. */
export function checkPayload(payload: unknown, kind: PayloadKind): Violation[] {
  switch (kind) {
    case 'message':
      return messageViolations(asObject(payload));
    case 'edit':
      return editViolations(asObject(payload));
    case 'deferral':
      return deferralViolations(asObject(payload));
    case 'autocomplete':
      return schemaViolations(autocomplete, payload);
    case 'modal':
      return modalViolations(asObject(payload));
    case 'command':
      return commandViolations(asObject(payload));
    case 'commands':
      return commandSetViolations(asObjects(payload));
    case 'thread':
      return schemaViolations(thread, payload);
  }
}
