import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** The token of an interaction has run out (15 minutes) or is not known: it can no longer be answered through it. */
export function isExpired(error: unknown): boolean {
  return hasCode(error, [
    RESTJSONErrorCodes.InvalidWebhookToken,
    RESTJSONErrorCodes.UnknownWebhook,
    RESTJSONErrorCodes.UnknownInteraction,
  ]);
}

/** There is nothing left to answer to: the message is gone, or another process has answered. */
export function isGone(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.UnknownMessage]) || isAnswered(error);
}

/** The first answer to an interaction is there already. */
export function isAnswered(error: unknown): boolean {
  return hasCode(error, [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged]);
}

/** Whether Discord refused with one of these codes. */
export function hasCode(error: unknown, codes: readonly RESTJSONErrorCodes[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => code === error.code);
}
