import { asNumber, asObjects, asText, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { localized } from '../commands-here.ts';
import { h } from '../dom.ts';
import { attachListbox, type Listbox, type Suggestion } from '../listbox.ts';
import { OptionKind } from '../numbers.ts';

/** One option of a command. */
export interface OptionField {
  readonly name: string;
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** `null` while it is empty. */
  readonly value: () => string | number | boolean | null;
}

type Values = Readonly<Record<string, string | number | boolean>>;

/** How long one stops typing before suggestions are asked for, ms. */
const PAUSE_MS = 120;

/** Text; where the bot offers choices or autocomplete, with a list of them. */
export function drawOptionField(
  app: App,
  command: string,
  option: JsonObject,
  values: () => Values,
): OptionField {
  const name = asText(option.name) ?? '';
  const shown = localized(app, option, 'name');
  const description = localized(app, option, 'description');
  const input = h('input', {
    type: 'text',
    name,
    required: option.required === true,
    minlength: asNumber(option.min_length),
    maxlength: asNumber(option.max_length),
    autocomplete: 'off',
    'aria-description': description,
    placeholder: description,
  });
  const element = h('label', { class: 'chip' }, h('span', {}, shown), input);
  // What a choice sends may differ from how it reads.
  const chosen = new Map<string, string | number | boolean>();
  const offer = (items: readonly { name: string; value: string | number | boolean }[]) =>
    items.map((item): Suggestion => ({
      label: item.name,
      pick() {
        chosen.set(item.name, item.value);
        input.value = item.name;
      },
    }));
  const choices = choicesOf(app, option);
  if (choices.length > 0)
    followChoices(attachListbox(input, element, shown), input, (typed) =>
      Promise.resolve(
        offer(choices.filter((each) => each.name.toLowerCase().includes(typed.toLowerCase()))),
      ),
    );
  else if (option.autocomplete === true)
    followChoices(attachListbox(input, element, shown), input, async (typed) => {
      const options = { ...values(), [name]: typed };
      const outcome = await app.act({
        kind: 'autocomplete',
        name: command,
        options,
        focused: name,
      });
      return offer(outcome.choices);
    });
  return {
    name,
    element,
    focus() {
      input.focus();
    },
    value() {
      const typed = input.value.trim();
      if (typed === '') return null;
      const numeric = option.type === OptionKind.Integer || option.type === OptionKind.Number;
      return chosen.get(input.value) ?? (numeric ? Number(typed) : typed);
    },
  };
}

function choicesOf(app: App, option: JsonObject) {
  if (option.type === OptionKind.Boolean)
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ];
  return asObjects(option.choices).map((choice) => ({
    name: localized(app, choice, 'name'),
    value: asNumber(choice.value) ?? String(choice.value),
  }));
}

/** Shows the suggestions for what is typed; those that come late, after more was typed, are left aside. */
function followChoices(
  listbox: Listbox,
  input: HTMLInputElement,
  suggest: (typed: string) => Promise<readonly Suggestion[]>,
): void {
  let timer = 0;
  const ask = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const typed = input.value;
      void suggest(typed).then((suggestions) => {
        if (input.value === typed && document.activeElement === input) listbox.show(suggestions);
      });
    }, PAUSE_MS);
  };
  input.addEventListener('focus', ask);
  input.addEventListener('input', ask);
  input.addEventListener('blur', () => {
    window.clearTimeout(timer);
    listbox.hide();
  });
  input.addEventListener('keydown', (event) => {
    listbox.onKey(event);
  });
}
