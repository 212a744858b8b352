import { asText, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { localized, type UsableCommand } from '../commands-here.ts';
import { h } from '../dom.ts';
import { words } from '../words.ts';
import { drawOptionField, type OptionField } from './option-field.ts';

/**
 * A command with its options as fields: Tab moves among them, Enter sends, Escape leaves. Required ones are there at
 * once, the others are added.
 */
export function drawCommandForm(app: App, command: UsableCommand, back: () => void): HTMLElement {
  const fields: OptionField[] = [];
  const values = () =>
    Object.fromEntries(
      fields.flatMap(({ name, value }): [string, string | number | boolean][] => {
        const given = value();
        return given === null ? [] : [[name, given]];
      }),
    );
  const chips = h('div', { class: 'chips' });
  const add = (option: JsonObject) => {
    const field = drawOptionField(app, command.name, option, values);
    fields.push(field);
    chips.append(field.element);
    return field;
  };
  for (const option of command.options.filter(({ required }) => required === true)) add(option);
  const form = h(
    'form',
    { class: 'command', 'aria-label': `/${command.shown}` },
    h(
      'div',
      { class: 'command-name' },
      h('strong', {}, `/${command.shown}`),
      h('small', {}, command.description),
    ),
    chips,
    drawMore(app, command, add),
    h(
      'div',
      { class: 'form-end' },
      h('button', { type: 'submit', class: 'button primary' }, 'Send'),
      h('button', { type: 'button', class: 'button secondary', onclick: back }, 'Cancel'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void app.act({ kind: 'command', name: command.name, options: values() });
    back();
  });
  form.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) back();
  });
  return form;
}

function drawMore(
  app: App,
  { options }: UsableCommand,
  add: (option: JsonObject) => OptionField,
): HTMLElement | null {
  const others = options.filter(({ required }) => required !== true);
  if (others.length === 0) return null;
  const buttons = others.map((option) => {
    const button = h(
      'button',
      { type: 'button', class: 'option', title: localized(app, option, 'description') },
      localized(app, option, 'name'),
    );
    button.dataset.option = asText(option.name) ?? '';
    button.addEventListener('click', () => {
      add(option).focus();
      button.remove();
    });
    return button;
  });
  return h('div', { class: 'more' }, h('span', {}, words.moreOptions), ...buttons);
}
