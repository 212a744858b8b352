import { asObject, asText, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { h } from '../dom.ts';

const LOOKS = ['', 'primary', 'secondary', 'success', 'danger', 'link'];
const LINK = 5;

/** A button of a message, with its emoji; one that leads elsewhere is a link. */
export function drawButton(app: App, message: JsonObject, button: JsonObject): HTMLElement {
  const { style, custom_id: customId, disabled, url } = button;
  const look = `button ${LOOKS[Number(style)] ?? 'secondary'}`;
  const emoji = asText(asObject(button.emoji).name);
  const label = [emoji, asText(button.label)].filter((each) => each !== null).join(' ');
  if (style === LINK) {
    const address = { href: String(url), target: '_blank', rel: 'noopener noreferrer' };
    return h('a', { class: look, ...address }, `${label} ↗`);
  }
  const click = () => {
    void app.act({ kind: 'button', messageId: message.id, customId });
  };
  return h(
    'button',
    {
      type: 'button',
      class: look,
      disabled: disabled === true,
      'data-focus': `${String(message.id)} ${String(customId)}`,
      onclick: click,
    },
    label,
  );
}
