import { asText, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { commandsHere, localized } from '../commands-here.ts';
import { h } from '../dom.ts';
import { openMenu } from '../menu.ts';
import { CommandKind } from '../numbers.ts';

/** What can be done with a message: reply to it, and the commands that the bot adds. */
export function drawTools(app: App, message: JsonObject): HTMLElement {
  const reply = () => {
    app.replyTo = message;
    app.refresh();
    document.querySelector<HTMLElement>('#composer')?.focus();
  };
  const apps = h(
    'button',
    { type: 'button', 'aria-haspopup': 'menu', 'data-focus': `${String(message.id)} apps` },
    'Apps',
  );
  apps.addEventListener('click', () => {
    openMenu(apps, 'Apps', menuItems(app, message));
  });
  return h(
    'div',
    { class: 'tools' },
    h('button', { type: 'button', onclick: reply }, 'Reply'),
    apps,
  );
}

function menuItems(app: App, message: JsonObject) {
  return commandsHere(app, CommandKind.Message).map((command) => ({
    label: localized(app, command, 'name'),
    pick() {
      const name = asText(command.name);
      void app.act({ kind: 'menu', name, messageId: message.id });
    },
  }));
}
