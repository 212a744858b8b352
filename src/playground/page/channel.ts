import { channelTitle, type App } from './app.ts';
import { custom, h } from './dom.ts';
import { drawMessage } from './draw/message.ts';
import { words } from './words.ts';

/** The open channel: its messages, drawn anew only where they changed. */
export interface ChannelPane {
  readonly element: HTMLElement;
  refresh(changed: ReadonlySet<string>): void;
}

/** Within this many pixels of the end, the page follows what is new. */
const NEAR_END_PX = 120;

export function createChannelPane(app: App): ChannelPane {
  const title = h('h2', {});
  const messages = custom('discord-messages', { 'no-background': true });
  const welcome = h('p', { class: 'welcome' }, words.welcome);
  const scroller = h(
    'div',
    { class: 'scroller', tabindex: 0, role: 'log', 'aria-live': 'off' },
    welcome,
    messages,
  );
  const typing = h('div', { class: 'typing', 'aria-live': 'polite' });
  const element = h('div', { class: 'channel' }, h('header', {}, title), scroller, typing);
  const drawn = new Map<string, HTMLElement>();
  return {
    element,
    refresh(changed) {
      const channel = app.channels.find(({ id }) => id === app.channelId);
      const name = channel === undefined ? '' : channelTitle(channel);
      const isOther = title.textContent !== name;
      title.textContent = name;
      scroller.setAttribute('aria-label', name);
      const wasNear =
        scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
      for (const id of changed) drawn.delete(id);
      const shown = [...app.messages.values()].filter(
        ({ channel_id: at, id }) => at === app.channelId && !app.dismissed.has(String(id)),
      );
      const elements = shown.map((message) => {
        const id = String(message.id);
        const known = drawn.get(id) ?? drawMessage(app, message);
        drawn.set(id, known);
        return known;
      });
      arrange(messages, elements);
      welcome.hidden = elements.length > 0;
      typing.textContent = app.typing.includes(app.channelId) ? words.typing : '';
      if (wasNear || isOther) scrollToEnd(scroller);
    },
  };
}

/** Puts the elements there in this order; those that are in place are not touched, so that nothing loses the focus. */
function arrange(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  const wanted = new Set<Node>(elements);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  for (const [index, element] of elements.entries()) {
    const there = parent.children[index] ?? null;
    if (there !== element) parent.insertBefore(element, there);
  }
}

/** Once the elements have drawn themselves. */
function scrollToEnd(scroller: HTMLElement): void {
  requestAnimationFrame(() => {
    scroller.scrollTop = scroller.scrollHeight;
  });
}
