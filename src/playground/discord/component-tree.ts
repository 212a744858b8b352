import { asObjects, isJsonObject, type JsonObject } from './json.ts';

/** A component, with the path from the list it was found in. */
export interface PlacedComponent {
  readonly component: JsonObject;
  readonly path: readonly (string | number)[];
}

/** Every component in reading order: the ones given, and those inside them (rows, sections, containers, labels). */
export function walkComponents(components: unknown): readonly PlacedComponent[] {
  return asObjects(components).flatMap((component, index) => walk(component, [index]));
}

function walk(component: JsonObject, path: readonly (string | number)[]): PlacedComponent[] {
  const inside = asObjects(component.components).flatMap((child, index) =>
    walk(child, [...path, 'components', index]),
  );
  const beside = ['accessory', 'component'].flatMap((key) => {
    const child = component[key];
    return isJsonObject(child) ? walk(child, [...path, key]) : [];
  });
  return [{ component, path }, ...inside, ...beside];
}
