import { asObject, asText, isJsonObject, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { avatarOf } from '../avatar.ts';
import { custom } from '../dom.ts';
import { nameIn } from '../name-in.ts';
import { MessageKind } from '../numbers.ts';
import { plainText } from '../plain-text.ts';
import { words } from '../words.ts';

/** What stands above a message: who used which command, or what it replies to. */
export function drawReply(app: App, message: JsonObject): HTMLElement | null {
  const command = asText(message.command);
  if (command !== null) return drawUse(app, message, command);
  if (message.type !== MessageKind.Reply) return null;
  const { referenced_message: original } = message;
  if (!isJsonObject(original)) return custom('discord-reply', { slot: 'reply', deleted: true });
  return line(
    app,
    String(asObject(original.author).id),
    plainText(original, (id) => nameIn(app, id)),
  );
}

function drawUse(app: App, message: JsonObject, command: string): HTMLElement {
  const user = asObject(asObject(message.interaction_metadata).user);
  return line(app, String(user.id), words.used('', command).trim());
}

function line(app: App, authorId: string, text: string): HTMLElement {
  const name = nameIn(app, authorId);
  const avatar = avatarOf(name, authorId === app.botId);
  return custom('discord-reply', { slot: 'reply', author: name, avatar }, text.slice(0, 120));
}
