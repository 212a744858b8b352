import { Locale } from 'discord.js';
import { z } from 'zod';
import { codePoints } from '../code-points.ts';

/** A string of `min` to `max` characters. Discord counts code points, so an emoji of one code point is one. */
export function text(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    const length = codePoints(value);
    if (length < min || length > max) {
      context.addIssue(rule('BASE_TYPE_BAD_LENGTH', lengthMessage(min, max)));
    }
  });
}

/** A list of `min` to `max` items. */
export function list<T extends z.ZodType>(item: T, min: number, max: number) {
  return z.array(item).superRefine((value, context) => {
    if (value.length < min || value.length > max) {
      context.addIssue(rule('BASE_TYPE_BAD_LENGTH', lengthMessage(min, max)));
    }
  });
}

/** A whole number of `min` to `max`. */
export function count(min: number, max: number) {
  return z.int().superRefine((value, context) => {
    if (value < min || value > max) {
      context.addIssue(rule('NUMBER_TYPE_RANGE', `Value must be between ${min} and ${max}.`));
    }
  });
}

/** A snowflake id. */
export const id = z.string().regex(/^\d{17,20}$/, 'Value is not snowflake.');

/** Texts by locale; only the locales that Discord knows. */
export function localized(value: z.ZodType) {
  return z.partialRecord(z.enum(Locale), value.nullable()).nullish();
}

/** A broken rule in zod's form. */
export function rule(code: string, message: string, path: (string | number)[] = []) {
  return { code: 'custom' as const, message, path, params: { code } };
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function lengthMessage(min: number, max: number): string {
  return min > 0
    ? `Must be between ${min} and ${max} in length.`
    : `Must be ${max} or fewer in length.`;
}
