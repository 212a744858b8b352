import { h } from './dom.ts';

export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly pick: () => void;
}

/** The list of suggestions of one text field. */
export interface Listbox {
  show(suggestions: readonly Suggestion[]): void;
  readonly hide: () => void;
  /** Moves, picks or closes; whether the key was for it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

let made = 0;

/** Makes a text field a combobox: the focus stays in it while arrows move through the list above. */
export function attachListbox(input: HTMLInputElement, parent: HTMLElement, name: string): Listbox {
  made += 1;
  const id = `listbox-${made}`;
  const list = h('div', {
    class: 'listbox',
    role: 'listbox',
    id,
    'aria-label': name,
    hidden: true,
  });
  parent.append(list);
  for (const [key, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    input.setAttribute(key, value);
  let shown: readonly Suggestion[] = [];
  let at = 0;
  const mark = () => {
    for (const [index, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    }
    input.setAttribute('aria-activedescendant', `${id}-${at}`);
  };
  const hide = () => {
    shown = [];
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number) => {
    const chosen = shown[index];
    hide();
    chosen?.pick();
  };
  return {
    show(suggestions) {
      if (suggestions.length === 0) {
        hide();
        return;
      }
      shown = suggestions;
      at = 0;
      list.replaceChildren(
        ...suggestions.map((each, index) =>
          drawItem(each, `${id}-${index}`, () => {
            choose(index);
          }),
        ),
      );
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      mark();
    },
    hide,
    onKey(event) {
      if (shown.length === 0) return false;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) {
        at = (at + step + shown.length) % shown.length;
        mark();
      } else if (event.key === 'Escape') hide();
      else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) choose(at);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

function drawItem({ label, detail }: Suggestion, id: string, pick: () => void): HTMLElement {
  const item = h('div', { role: 'option', id, class: 'suggestion' }, h('span', {}, label));
  if (detail !== undefined) item.append(h('small', {}, detail));
  // Before the field loses the focus.
  item.addEventListener('mousedown', (event) => {
    event.preventDefault();
    pick();
  });
  return item;
}
