import { draw, type Look } from '../../../src/discord/render/draw.ts';
import type { Payload } from '../../../src/discord/render/payload.ts';
import { walkComponents } from '../../../src/playground/discord/component-tree.ts';
import { asObjects, asText, type JsonObject } from '../../../src/playground/discord/json.ts';

/** A payload as it goes over the wire, but for its files. */
export function bodyOf(payload: Payload, look: Look = 'components'): JsonObject {
  const { flags, embeds, components, files } = draw(payload, look);
  const attachments = files.map(({ name }, id) => ({ id, filename: name }));
  const json: unknown = JSON.parse(
    JSON.stringify({
      flags: flags.reduce((bits, flag) => bits | flag, 0),
      embeds: embeds.map((each) => each.toJSON()),
      components: components.map((each) => each.toJSON()),
      attachments,
    }),
  );
  return asObjects([json])[0] ?? {};
}

/** All text that is shown, one text display a paragraph. */
export function textOf(payload: Payload): string {
  return walkComponents(asObjects(bodyOf(payload).components))
    .flatMap(({ component }) => asText(component.content) ?? [])
    .join('\n\n');
}

/** The options of the menu of a payload. */
export function menuOf(payload: Payload): readonly JsonObject[] {
  return walkComponents(asObjects(bodyOf(payload).components)).flatMap(({ component }) =>
    asObjects(component.options),
  );
}
