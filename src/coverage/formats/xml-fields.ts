import { z } from 'zod';

/** What an XML element holds: attributes under `@name`, its own text under `#text`. */
export type XmlFields = Readonly<Record<string, unknown>>;

const fieldsSchema = z.record(z.string(), z.unknown());

/** The fields of a parsed element; none for one that only has a text. */
export function xmlFields(value: unknown): XmlFields {
  return fieldsSchema.safeParse(value).data ?? {};
}

/** The elements of one name, of which there may be none, one or many. */
export function xmlList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

/** The trimmed text of an element with or without attributes; `null` when it is blank or holds elements. */
export function xmlText(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null ? xmlFields(value)['#text'] : value;
  if (Array.isArray(value)) return xmlText(value[0]);
  if (typeof text !== 'string' && typeof text !== 'number') return null;
  const trimmed = String(text).trim();
  return trimmed === '' ? null : trimmed;
}
