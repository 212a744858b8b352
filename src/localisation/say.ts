import { z } from 'zod';
import type { Remark } from './remark.ts';
import { ENGLISH, isKnown, type Words } from './words.ts';

/** A remark as results keep it. */
export const remarkSchema: z.ZodType<Remark> = z.object({
  key: z.string(),
  values: z.record(z.string(), z.unknown()).optional(),
});

/** A remark in someone's words; `null` where the catalogue has no such key (any more). */
export function trySay({ key, values = {} }: Remark, words: Words): string | null {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, sayValue(value, words)]),
  );
  if (!isKnown(key, said)) return null;
  return z.string().parse(Reflect.apply(words.t, undefined, [key, said]));
}

/** A remark in someone's words. @throws RangeError where the catalogue has no such key */
export function say(remark: Remark, words: Words = ENGLISH): string {
  const said = trySay(remark, words);
  if (said === null) throw new RangeError(`There is no text "${remark.key}"`);
  return said;
}

/** Texts in someone's words where their remarks are known; otherwise as they are, in English. */
export function sayAll(
  texts: readonly string[],
  remarks: readonly (Remark | null)[] | undefined,
  words: Words,
): string[] {
  return texts.map((text, index) => {
    const remark = remarks?.[index];
    return (remark ? trySay(remark, words) : null) ?? text;
  });
}

function sayValue(value: unknown, words: Words): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => sayValue(each, words));
  const remark = remarkSchema.safeParse(value);
  return remark.success ? (trySay(remark.data, words) ?? '') : value;
}
