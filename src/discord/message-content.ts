import { ApplicationFlagsBitField, GatewayIntentBits, type Client } from 'discord.js';

const { GatewayMessageContent, GatewayMessageContentLimited } = ApplicationFlagsBitField.Flags;

/** What is lost without the permission to read message content, and how to have it. */
export const CONTENT_NOT_GRANTED =
  'Discord does not let this bot read message content: replies that do not mention it cannot be read. ' +
  'Slash commands, mentions and direct messages work. To change it, switch on "Message Content Intent" ' +
  'for the application in the Discord Developer Portal.';

/**
 * Whether Discord lets a bot read messages that do not mention it.
 * @param flags of the application
 */
export function grantsMessageContent(flags: number): boolean {
  return (flags & (GatewayMessageContent | GatewayMessageContentLimited)) !== 0;
}

/** Whether the bot sees the text of messages that do not mention it. */
export function readsMessages({ options }: Client): boolean {
  return options.intents.has(GatewayIntentBits.MessageContent);
}
