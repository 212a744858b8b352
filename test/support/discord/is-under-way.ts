import { ComponentType } from 'discord.js';
import { componentsOf, isLoading } from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';

/** Whether a message will still change: it says that it loads, or has the button that stops what is under way. */
export function isUnderWay(message: Message): boolean {
  const buttons = componentsOf(message, ComponentType.Button);
  return isLoading(message) || buttons.some(({ custom_id: id }) => isStop(String(id)));
}

function isStop(id: string): boolean {
  return id.startsWith('v1:stop:');
}
