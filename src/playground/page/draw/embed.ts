import { asNumber, asObject, asObjects, asText, type JsonObject } from '../../discord/json.ts';
import type { App } from '../app.ts';
import { custom } from '../dom.ts';
import { drawMarkdown } from '../markdown.ts';
import { nameIn } from '../name-in.ts';

/** An embed, drawn by Skyra's elements. */
export function drawEmbed(app: App, embed: JsonObject, message: JsonObject): HTMLElement {
  const text = (value: unknown) => drawMarkdown(asText(value) ?? '', (id) => nameIn(app, id));
  const color = asNumber(embed.color);
  const element = custom('discord-embed', {
    slot: 'embeds',
    'embed-title': asText(embed.title),
    url: asText(embed.url),
    color: color === null ? null : `#${color.toString(16).padStart(6, '0')}`,
    'author-name': asText(asObject(embed.author).name),
    image: urlOf(asObject(embed.image).url, message),
    thumbnail: urlOf(asObject(embed.thumbnail).url, message),
  });
  if (asText(embed.description) !== null)
    element.append(
      custom('discord-embed-description', { slot: 'description' }, text(embed.description)),
    );
  const fields = asObjects(embed.fields).map(({ name, value, inline }) =>
    custom(
      'discord-embed-field',
      { 'field-title': String(name), inline: inline === true },
      text(value),
    ),
  );
  if (fields.length > 0)
    element.append(custom('discord-embed-fields', { slot: 'fields' }, ...fields));
  const footer = asText(asObject(embed.footer).text);
  if (footer !== null) element.append(custom('discord-embed-footer', { slot: 'footer' }, footer));
  return element;
}

/** The address of a picture: a file of the message's, or none, for nothing is loaded from elsewhere. */
export function urlOf(url: unknown, message: JsonObject): string | null {
  const name = /^attachment:\/\/(.+)$/.exec(asText(url) ?? '')?.[1];
  return asText(fileOf(name, message)?.url);
}

export function fileOf(name: string | undefined, message: JsonObject): JsonObject | undefined {
  return asObjects(message.attachments).find(({ filename }) => filename === name);
}
