import { asNumber, asObject, asObjects, asText, type JsonObject } from '../discord/json.ts';
import type { App } from './app.ts';
import { h } from './dom.ts';
import { drawOptions } from './draw/select.ts';
import { drawMarkdown } from './markdown.ts';
import { Part, TextInputLook } from './numbers.ts';
import { words } from './words.ts';

/** Opens a form of the bot's: the focus is kept in it, Escape closes it and gives the focus back. */
export function openModal(app: App, { id, form: modal }: { id: string; form: JsonObject }): void {
  const title = asText(modal.title) ?? '';
  const cancel = () => {
    dialog.close();
  };
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', { id: 'modal-title' }, title),
    ...asObjects(modal.components).map(drawPart),
    h(
      'div',
      { class: 'form-end' },
      h('button', { type: 'submit', class: 'button primary' }, 'Submit'),
      h('button', { type: 'button', class: 'button secondary', onclick: cancel }, 'Cancel'),
    ),
  );
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, form);
  form.addEventListener('submit', () => {
    const fields = Object.fromEntries(
      [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    void app.act({ kind: 'modal', modalId: id, fields });
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

function drawPart(part: JsonObject): HTMLElement {
  if (part.type === Part.TextDisplay) return drawMarkdown(asText(part.content) ?? '', (id) => id);
  const isLabel = part.type === Part.Label;
  const input = isLabel ? asObject(part.component) : (asObjects(part.components)[0] ?? {});
  const label = asText(part.label) ?? asText(input.label) ?? '';
  return h(
    'label',
    { class: 'field' },
    h('span', {}, input.required === false ? label : `${label} *`),
    drawInput(input, label),
    asText(part.description) === null ? null : h('small', {}, String(part.description)),
  );
}

function drawInput(input: JsonObject, label: string): HTMLElement {
  const name = String(input.custom_id);
  if (input.type === Part.StringSelect)
    return drawOptions(input, asText(input.placeholder) ?? label, {
      name,
      required: input.required !== false,
    }).select;
  if (input.type !== Part.TextInput)
    return h('span', { class: 'unknown' }, words.unknown(`field type ${String(input.type)}`));
  const attributes = {
    name,
    required: input.required !== false,
    minlength: asNumber(input.min_length),
    maxlength: asNumber(input.max_length) ?? 4000,
    placeholder: asText(input.placeholder),
  };
  const value = asText(input.value) ?? '';
  return input.style === TextInputLook.Paragraph
    ? h('textarea', { ...attributes, rows: 4 }, value)
    : h('input', { ...attributes, type: 'text', value });
}
