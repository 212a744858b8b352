import { isJsonObject, asObjects, type JsonObject } from './json.ts';

/** Gives every component that has no `id` a number of its own, as Discord does when it sends a message back. */
export function numberComponents(components: unknown): readonly JsonObject[] {
  let last = 0;
  const number = (component: JsonObject): JsonObject => {
    last += 1;
    const numbered: Record<string, unknown> = { id: last, ...component };
    if (Array.isArray(component.components)) {
      numbered.components = asObjects(component.components).map(number);
    }
    if (isJsonObject(component.accessory)) numbered.accessory = number(component.accessory);
    return numbered;
  };
  return asObjects(components).map(number);
}
