import { ComponentType } from 'discord.js';
import { codePoints } from './code-points.ts';
import { asObject, asObjects, asText, type JsonObject } from './json.ts';
import { walkComponents } from './component-tree.ts';

/**
 * What Discord's client sends when a modal is filled in.
 * @param fields texts by the custom id of their input; a select menu takes its value
 * @throws Error when a required input is left out, or one is named that the modal does not have
 */
export function modalSubmission(
  modal: JsonObject,
  fields: Readonly<Record<string, string>>,
): JsonObject {
  const inputs = walkComponents(modal.components).flatMap(({ component }) =>
    typeof component.custom_id === 'string' ? [component.custom_id] : [],
  );
  const unknown = Object.keys(fields).filter((customId) => !inputs.includes(customId));
  if (unknown.length > 0) {
    throw new Error(`The modal has no input ${unknown.join(', ')}; it has: ${inputs.join(', ')}.`);
  }
  const components = asObjects(modal.components).map((component, index) =>
    submitted({ id: index + 1, ...component }, fields),
  );
  return { custom_id: modal.custom_id, components };
}

function submitted(component: JsonObject, fields: Readonly<Record<string, string>>): JsonObject {
  const { type, id } = component;
  if (type === ComponentType.Label) {
    return { type, id, component: answered(asObject(component.component), fields) };
  }
  if (type === ComponentType.ActionRow) {
    return {
      type,
      id,
      components: asObjects(component.components).map((c) => answered(c, fields)),
    };
  }
  return { type, id };
}

function answered(input: JsonObject, fields: Readonly<Record<string, string>>): JsonObject {
  const { type, custom_id, min_length: min, max_length: max } = input;
  const customId = asText(custom_id) ?? '';
  const value = fields[customId] ?? asText(input.value) ?? '';
  if (value === '' && input.required !== false) throw new Error(`Input "${customId}" is required.`);
  if (type !== ComponentType.TextInput) return { type, id: 1, custom_id, values: [value] };
  if (codePoints(value) < Number(min ?? 0) || codePoints(value) > Number(max ?? 4000)) {
    throw new Error(`Input "${customId}" is too short or too long.`);
  }
  return { type, id: 1, custom_id, value };
}
