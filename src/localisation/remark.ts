import type { InterpolationMap, ParseKeys } from 'i18next';
import type { en } from './en/index.ts';
import './i18next-types.ts';

type Texts = typeof en;

/** Every key of the catalogue, plural ones without their category. */
export type Key = ParseKeys;

/** The English text of a key. */
type TextOf<K> = K extends `${infer Room extends keyof Texts}.${infer Name}`
  ? Name extends keyof Texts[Room]
    ? Texts[Room][Name]
    : `${Name}_other` extends keyof Texts[Room]
      ? Texts[Room][`${Name}_other` & keyof Texts[Room]]
      : never
  : never;

/** What a key's text needs; each value may be a remark itself. */
type ValuesOf<K> = {
  readonly [Name in keyof InterpolationMap<TextOf<K>>]: InterpolationMap<TextOf<K>>[Name] | Remark;
};

/**
 * Something said to people, before it is known in which language: a key of the catalogue and raw values (EDTF dates, counts,
 * names), which JSON can hold.
 */
export interface Remark {
  readonly key: string;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/** A remark whose key and values are checked against the English text. */
export function remark<K extends Key>(
  key: K,
  ...[values]: [keyof ValuesOf<K>] extends [never]
    ? []
    : string extends keyof ValuesOf<K>
      ? []
      : [values: ValuesOf<K>]
): Remark {
  return values === undefined ? { key } : { key, values: { ...values } };
}
