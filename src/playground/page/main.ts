import { asObjects, asTexts, isJsonObject, type JsonObject } from '../discord/json.ts';
import { announce } from './announce.ts';
import { follow } from './api.ts';
import { createApp, setPlace, type App } from './app.ts';
import { createChannelPane } from './channel.ts';
import { createComposer } from './composer/composer.ts';
import { h } from './dom.ts';
import { keepFocus } from './keep-focus.ts';
import { openModal } from './modal.ts';
import { drawSidebar } from './sidebar.ts';
import { fitSkyra } from './skyra.ts';
import { words } from './words.ts';

/** The first member of the server. */
const FIRST = '1180000000000000401';

fitSkyra();
start(createApp());

function start(app: App): void {
  const pane = createChannelPane(app);
  const composer = createComposer(app);
  const notice = h('div', { class: 'notice', role: 'alert' });
  const side = h('div', { class: 'side' });
  const main = h('main', {}, pane.element, notice, composer.element);
  document.querySelector('#app')?.append(side, main);
  let leave = () => {};
  const refresh = (changed: ReadonlySet<string> = new Set()) => {
    keepFocus(() => {
      side.replaceChildren(drawSidebar(app, become));
      pane.refresh(changed);
      composer.refresh();
    });
  };
  const become = (id: string) => {
    leave();
    app.me = id;
    app.messages.clear();
    let isFirst = true;
    leave = follow(
      id,
      (change) => {
        notice.textContent = '';
        const changed = take(app, change);
        refresh(changed);
        if (!isFirst) announce(app, asObjects(change.messages));
        isFirst = false;
      },
      () => (notice.textContent = words.lost),
    );
  };
  app.refresh = refresh;
  app.onOutcome = ({ modal, unanswered, error }) => {
    notice.textContent = error ?? (unanswered ? words.failed : '');
    if (modal !== null) openModal(app, modal);
  };
  become(FIRST);
  composer.element.querySelector('input')?.focus();
}

/** @returns ids of the messages that changed */
function take(app: App, change: JsonObject): ReadonlySet<string> {
  const before = JSON.stringify([app.channels, app.commands]);
  if (isJsonObject(change.place)) setPlace(app, change.place);
  const messages = asObjects(change.messages);
  for (const message of messages) app.messages.set(String(message.id), message);
  const gone = asTexts(change.gone);
  for (const id of gone) app.messages.delete(id);
  // A thread is drawn at the message it hangs on, and tools depend on the commands.
  if (before !== JSON.stringify([app.channels, app.commands])) return new Set(app.messages.keys());
  return new Set([...messages.map(({ id }) => String(id)), ...gone]);
}
