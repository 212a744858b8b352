import { asNumber, asObject, asObjects, asText, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { custom, h } from '../dom.ts';
import { drawMarkdown } from '../markdown.ts';
import { nameIn } from '../name-in.ts';
import { Part } from '../numbers.ts';
import { words } from '../words.ts';
import { drawFile, drawPicture } from './attachments.ts';
import { drawButton } from './button.ts';
import { fileOf } from './embed.ts';
import { drawSelect } from './select.ts';

/** A message's components, whichever they are: one that is not known is marked as such. */
export function drawComponents(app: App, message: JsonObject): HTMLElement[] {
  const draw = (part: JsonObject): HTMLElement => drawPart(app, message, part, draw);
  return asObjects(message.components).map(draw);
}

function drawPart(
  app: App,
  message: JsonObject,
  part: JsonObject,
  draw: (part: JsonObject) => HTMLElement,
): HTMLElement {
  const inside = () => asObjects(part.components).map(draw);
  switch (part.type) {
    case Part.ActionRow:
      return custom('discord-action-row', { class: 'row' }, ...inside());
    case Part.Button:
      return drawButton(app, message, part);
    case Part.StringSelect:
      return drawSelect(app, message, part);
    case Part.TextDisplay:
      return drawMarkdown(asText(part.content) ?? '', (id) => nameIn(app, id));
    case Part.Separator:
      return h('hr', { class: `separator${part.divider === false ? ' invisible' : ''}` });
    case Part.Container:
      return drawContainer(part, inside());
    case Part.Section:
      return h(
        'div',
        { class: 'section' },
        h('div', {}, ...inside()),
        draw(asObject(part.accessory)),
      );
    case Part.Thumbnail:
      return drawMedia(message, part);
    case Part.MediaGallery:
      return h('div', {}, ...asObjects(part.items).map((item) => drawMedia(message, item)));
    case Part.File:
      return drawMedia(message, { media: part.file });
    default:
      return h('div', { class: 'unknown' }, words.unknown(`component type ${String(part.type)}`));
  }
}

function drawContainer(part: JsonObject, inside: readonly HTMLElement[]): HTMLElement {
  const accent = asNumber(part.accent_color);
  const container = h('div', { class: 'container' }, ...inside);
  if (accent !== null)
    container.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  return container;
}

/** A picture or a file that came with the message. */
function drawMedia(message: JsonObject, item: JsonObject): HTMLElement {
  const url = asText(asObject(item.media).url) ?? '';
  const file = fileOf(/^attachment:\/\/(.+)$/.exec(url)?.[1], message);
  if (file === undefined) return h('div', { class: 'unknown' }, words.unknown(`a file at ${url}`));
  const isPicture = asText(file.content_type)?.startsWith('image/') ?? false;
  return isPicture ? drawPicture(file, asText(item.description) ?? '') : drawFile(file);
}
