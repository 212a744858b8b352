import { h } from './dom.ts';

export interface MenuItem {
  readonly label: string;
  readonly pick: () => void;
}

/** Opens a menu beside a button: arrows move, Enter picks, Escape closes and gives the focus back. */
export function openMenu(button: HTMLElement, name: string, items: readonly MenuItem[]): void {
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': name });
  const close = (backTo: HTMLElement | null) => {
    menu.remove();
    backTo?.focus();
  };
  const buttons = items.map(({ label, pick }) => {
    const choose = () => {
      close(button);
      pick();
    };
    return h('button', { type: 'button', role: 'menuitem', tabindex: -1, onclick: choose }, label);
  });
  menu.append(...buttons);
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(button);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = buttons.findIndex((each) => each === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.remove();
  });
  button.after(menu);
  buttons[0]?.focus();
}
