import { asObject, asObjects, asText, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';

/** A menu of a message: a `<select>`, which every keyboard and screen reader knows. What is chosen is sent at once. */
export function drawSelect(app: App, message: JsonObject, menu: JsonObject): HTMLElement {
  const placeholder = asText(menu.placeholder) ?? 'Make a selection';
  const { select } = drawOptions(menu, placeholder, {
    'aria-label': placeholder,
    'data-focus': `${String(message.id)} ${String(menu.custom_id)}`,
    disabled: menu.disabled === true,
  });
  select.addEventListener('change', () => {
    const values = [select.value];
    void app.act({ kind: 'select', messageId: message.id, customId: menu.custom_id, values });
  });
  return select;
}

/** The menu alone, for a form as well. */
export function drawOptions(
  menu: JsonObject,
  placeholder: string,
  attributes: Readonly<Record<string, string | boolean>>,
): { readonly select: HTMLSelectElement } {
  const options = asObjects(menu.options);
  const isChosen = options.some((option) => option.default === true);
  const select = h(
    'select',
    { class: 'select', ...attributes },
    h('option', { value: '', disabled: true, selected: !isChosen }, placeholder),
    ...options.map((option) => drawOption(option)),
  );
  return { select };
}

function drawOption(option: JsonObject): HTMLElement {
  const emoji = asText(asObject(option.emoji).name);
  const label = [emoji, asText(option.label)].filter((each) => each !== null).join(' ');
  const description = asText(option.description);
  const text = description === null ? label : `${label} — ${description}`;
  return h('option', { value: String(option.value), selected: option.default === true }, text);
}
