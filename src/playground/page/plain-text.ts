import { walkComponents } from '../discord/component-tree.ts';
import { asObjects, asText, type JsonObject } from '../discord/json.ts';
import { drawMarkdown } from './markdown.ts';

/**
 * A message's words without their marks, for one line or for a screen reader.
 * @param nameOf the name of whom or what an id is
 */
export function plainText(message: JsonObject, nameOf: (id: string) => string): string {
  const displays = walkComponents(message.components).map(({ component }) => component.content);
  const embeds = asObjects(message.embeds).flatMap(({ title, description }) => [
    title,
    description,
  ]);
  const texts = [message.content, ...embeds, ...displays].flatMap((each) => asText(each) ?? []);
  const drawn = drawMarkdown(texts.join('\n\n'), nameOf).textContent;
  return drawn.replace(/\s+/g, ' ').trim();
}
