import { asObject, type JsonObject } from '../discord/json.ts';
import type { App } from './app.ts';
import { hasFlag } from './draw/message.ts';
import { nameIn } from './name-in.ts';
import { MessageFlag } from './numbers.ts';
import { plainText } from './plain-text.ts';

/** As much of a message as is read out at once; the rest is there to be read. */
const MOST_CHARACTERS = 400;

/** Tells a screen reader what others wrote in the open channel, once it is no longer "thinking". */
export function announce(app: App, messages: readonly JsonObject[]): void {
  const news = messages.filter(
    (message) =>
      message.channel_id === app.channelId &&
      asObject(message.author).id !== app.me &&
      !hasFlag(message, MessageFlag.Loading),
  );
  const last = news.at(-1);
  const announcer = document.querySelector('#announcer');
  if (last === undefined || announcer === null) return;
  const text = plainText(last, (id) => nameIn(app, id));
  const who = nameIn(app, String(asObject(last.author).id));
  announcer.textContent = `${who}: ${text.slice(0, MOST_CHARACTERS)}`;
}
