import { MessageFlags } from 'discord.js';
import { z } from 'zod';
import { codePoints } from '../code-points.ts';
import { walkComponents } from '../component-tree.ts';
import { asNumber, asObject, asObjects, asText, asTexts, type JsonObject } from '../json.ts';
import { layoutComponents, legacyComponents } from './component-schema.ts';
import { count, id, list, repeated, text } from './fields.ts';
import { schemaViolations, type Violation } from './violation.ts';

/** Characters of all text displays of one message, together. */
export const MAX_LAYOUT_TEXT = 4000;
/** Components of one Components V2 message, nested ones included. */
export const MAX_LAYOUT_COMPONENTS = 40;
/** Characters of all embeds of one message, together. */
export const MAX_EMBED_TEXT = 6000;

const embed = z.looseObject({
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: z.string().nullish(),
  color: count(0, 0xffffff).nullish(),
  footer: z.looseObject({ text: text(0, 2048) }).nullish(),
  author: z.looseObject({ name: text(0, 256) }).nullish(),
  fields: list(z.looseObject({ name: text(1, 256), value: text(1, 1024) }), 0, 25).nullish(),
});

const allowedMentions = z.looseObject({
  parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
  users: list(id, 0, 100).optional(),
  roles: list(id, 0, 100).optional(),
  replied_user: z.boolean().optional(),
});

const message = z.looseObject({
  content: text(0, 2000).nullish(),
  embeds: list(embed, 0, 10).nullish(),
  flags: z.int().nullish(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: list(z.looseObject({ id: z.union([z.string(), z.int()]) }), 0, 10).nullish(),
  sticker_ids: list(id, 0, 3).nullish(),
  message_reference: z.looseObject({ message_id: id.optional() }).nullish(),
});

/** The rules of a message that is sent. */
export function messageViolations(payload: JsonObject): Violation[] {
  return [
    ...schemaViolations(message, payload),
    ...embedTextViolations(payload),
    ...mentionViolations(payload),
    ...componentViolations(payload, isLayout(payload)),
    ...(isLayout(payload) ? legacyFieldViolations(payload) : []),
  ];
}

/**
 * The rules of an edit by itself. Whether it fits the message it changes (an edit with plain components and no flag may
 * be meant for a Components V2 message) is checked where that message is known.
 */
export function editViolations(payload: JsonObject): Violation[] {
  const layout = isLayout(payload) || hasLayoutComponents(payload);
  return [
    ...schemaViolations(message, payload),
    ...embedTextViolations(payload),
    ...mentionViolations(payload),
    ...componentViolations(payload, layout),
    ...(layout ? legacyFieldViolations(payload) : []),
  ];
}

/** The rules of a deferred reply: it has no message yet, and Ephemeral is the only flag. */
export function deferralViolations(payload: JsonObject): Violation[] {
  const others = (asNumber(payload.flags) ?? 0) & ~MessageFlags.Ephemeral;
  const found = 'Only Ephemeral may be set on a deferred reply.';
  return others === 0 ? [] : [{ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message: found }];
}

/** Whether a payload or message carries the Components V2 flag. */
export function isLayout(payload: JsonObject): boolean {
  return ((asNumber(payload.flags) ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

function hasLayoutComponents(payload: JsonObject): boolean {
  return asObjects(payload.components).some(({ type }) => type !== 1);
}

function embedTextViolations(payload: JsonObject): Violation[] {
  const total = asObjects(payload.embeds).map(embedLength).reduce(sum, 0);
  if (total <= MAX_EMBED_TEXT) return [];
  const found = `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: found }];
}

function embedLength(value: JsonObject): number {
  const fields = asObjects(value.fields).flatMap((field) => [field.name, field.value]);
  const texts = [value.title, value.description, asObject(value.footer).text];
  return [...texts, asObject(value.author).name, ...fields].map(lengthOf).reduce(sum, 0);
}

function mentionViolations(payload: JsonObject): Violation[] {
  const mentions = asObject(payload.allowed_mentions);
  const both = ['users', 'roles'].filter(
    (key) => asTexts(mentions.parse).includes(key) && asTexts(mentions[key]).length > 0,
  );
  return both.map((key) => ({
    path: ['allowed_mentions'],
    code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    message: `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
  }));
}

function legacyFieldViolations(payload: JsonObject): Violation[] {
  const { content, embeds, poll, sticker_ids } = payload;
  const used = Object.entries({ content, embeds, poll, sticker_ids }).filter(
    ([, value]) => value !== undefined && value !== null && lengthOf(value) !== 0,
  );
  return used.map(([key]) => ({
    path: [key],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function componentViolations(payload: JsonObject, layout: boolean): Violation[] {
  const { components } = payload;
  if (components === undefined || components === null) return [];
  const schema = layout ? layoutComponents : legacyComponents;
  const found = [
    ...schemaViolations(schema, components),
    ...duplicateIdViolations(components),
    ...(layout ? budgetViolations(components) : []),
  ];
  return found.map((violation) => ({ ...violation, path: ['components', ...violation.path] }));
}

function duplicateIdViolations(components: unknown): Violation[] {
  const placed = walkComponents(components);
  const customIds = placed.flatMap(({ component }) => asText(component.custom_id) ?? []);
  const again = new Set(repeated(customIds));
  const twice = placed.filter(({ component }) => again.has(asText(component.custom_id) ?? ''));
  return twice.map(({ path }) => ({
    path: [...path, 'custom_id'],
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    message: 'Component custom id cannot be duplicated',
  }));
}

function budgetViolations(components: unknown): Violation[] {
  const placed = walkComponents(components);
  const characters = placed
    .filter(({ component }) => component.type === 10)
    .map(({ component }) => lengthOf(component.content))
    .reduce(sum, 0);
  const excess: Violation[] = [];
  if (placed.length > MAX_LAYOUT_COMPONENTS) {
    const found = `The total number of components must not exceed ${MAX_LAYOUT_COMPONENTS} (${placed.length} given)`;
    excess.push({ path: [], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message: found });
  }
  if (characters > MAX_LAYOUT_TEXT) {
    const found = `Displayable text of all components must not exceed ${MAX_LAYOUT_TEXT} characters (${characters} given)`;
    excess.push({ path: [], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message: found });
  }
  return excess;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return codePoints(value);
  if (Array.isArray(value)) return value.length;
  return value === undefined || value === null ? 0 : 1;
}

function sum(total: number, value: number): number {
  return total + value;
}
