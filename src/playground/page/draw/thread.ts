import type { JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';

/** The thread that was opened on a message: leads there. */
export function drawThread(app: App, message: JsonObject): HTMLElement | null {
  const thread = app.channels.find(({ id, kind }) => kind === 'thread' && id === message.id);
  if (thread === undefined || thread.id === app.channelId) return null;
  const open = () => {
    app.channelId = thread.id;
    app.refresh();
  };
  return h('button', { type: 'button', class: 'thread', onclick: open }, `Thread: ${thread.name}`);
}
