import { asText } from '../../discord/json.ts';
import { asObject } from '../../discord/json.ts';
import { channelTitle, type App } from '../app.ts';
import { commandsHere, usableCommands } from '../commands-here.ts';
import { h } from '../dom.ts';
import { attachListbox, type Suggestion } from '../listbox.ts';
import { nameIn } from '../name-in.ts';
import { CommandKind } from '../numbers.ts';
import { words } from '../words.ts';
import { drawCommandForm } from './command-form.ts';

/** The place to write in. */
export interface Composer {
  readonly element: HTMLElement;
  /** Fits it to the open channel. */
  refresh(): void;
}

/** Text is a message; `/` begins a command, `@` a mention. */
export function createComposer(app: App): Composer {
  const input = h('input', { id: 'composer', type: 'text', autocomplete: 'off', maxlength: 2000 });
  const above = h('div', { class: 'replying', hidden: true });
  const writing = h('div', { class: 'writing' }, input);
  const element = h('div', { class: 'composer' }, above, writing);
  const listbox = attachListbox(input, writing, words.commands);
  const back = () => {
    element.querySelector('form')?.remove();
    writing.hidden = false;
    input.value = '';
    input.focus();
  };
  const use = (command: ReturnType<typeof usableCommands>[number]) => {
    writing.hidden = true;
    element.append(drawCommandForm(app, command, back));
    element.querySelector<HTMLElement>('form input, form button')?.focus();
  };
  input.addEventListener('input', () => {
    listbox.show(suggest(app, input, use));
  });
  input.addEventListener('blur', () => {
    listbox.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (listbox.onKey(event)) return;
    if (event.key === 'Enter' && input.value.trim() !== '') send(app, input);
    if (event.key === 'Escape') leaveReply(app);
  });
  const refresh = () => {
    const channel = app.channels.find(({ id }) => id === app.channelId);
    const placeholder = words.placeholder(channel === undefined ? '' : channelTitle(channel));
    input.placeholder = placeholder;
    input.setAttribute('aria-label', placeholder);
    drawReplying(app, above);
  };
  return { element, refresh };
}

function suggest(
  app: App,
  input: HTMLInputElement,
  use: (command: ReturnType<typeof usableCommands>[number]) => void,
): readonly Suggestion[] {
  if (input.value.startsWith('/')) {
    const typed = input.value.slice(1).toLowerCase();
    return commandsHere(app, CommandKind.ChatInput)
      .flatMap((command) => usableCommands(app, command))
      .filter(({ shown, name }) => shown.startsWith(typed) || name.startsWith(typed))
      .map((command) => ({
        label: `/${command.shown}`,
        detail: command.description,
        pick: () => {
          use(command);
        },
      }));
  }
  const mention = /(^|\s)@(\w*)$/.exec(input.value);
  if (mention === null || !'dateline'.startsWith((mention[2] ?? '').toLowerCase())) return [];
  const pick = () => {
    input.value = `${input.value.slice(0, mention.index)}${mention[1] ?? ''}@Dateline `;
  };
  return [{ label: '@Dateline', detail: 'the bot', pick }];
}

function send(app: App, input: HTMLInputElement): void {
  const content = input.value.replace(/@Dateline\b/gi, `<@${app.botId}>`);
  const replyTo = asText(app.replyTo?.id);
  input.value = '';
  app.replyTo = null;
  void app.act({ kind: 'say', content, ...(replyTo === null ? {} : { replyTo }) });
  app.refresh();
}

function leaveReply(app: App): void {
  app.replyTo = null;
  app.refresh();
}

function drawReplying(app: App, above: HTMLElement): void {
  above.hidden = app.replyTo === null;
  if (app.replyTo === null) return;
  const who = nameIn(app, String(asObject(app.replyTo.author).id));
  const cancel = () => {
    leaveReply(app);
  };
  above.replaceChildren(
    h('span', {}, words.replyingTo(who)),
    h('button', { type: 'button', class: 'link', onclick: cancel }, 'Cancel'),
  );
}
