import { z } from 'zod';

/** A variable that is set to nothing, as in `DISCORD_TOKEN=`, is not set. */
export const optional = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.string().optional(),
);

/** One of a few words. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  values: T,
  byDefault: T[number],
) {
  return z.preprocess(
    (value) => (value === '' || value === undefined ? byDefault : value),
    z.enum(values, { error: `must be one of ${values.join(', ')}` }),
  );
}

/** Any text. */
export function withDefault(byDefault: string) {
  return z.preprocess((value) => (value === '' ? undefined : value), z.string().default(byDefault));
}

/** An address of the web. */
export const url = optional.refine((value) => value === undefined || isHttpUrl(value), {
  error: 'must be a URL that begins with http:// or https://',
});

/** `true` or `false`, the latter by default. */
export const yesNo = oneOf(['true', 'false'], 'false').transform((value) => value === 'true');

/** A number within bounds, as a person writes it. */
export function numberBetween(least: number, most: number, byDefault: number, what = 'a number') {
  return withDefault(String(byDefault))
    .transform((text) => (/^\d{1,7}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : NaN))
    .refine((value) => isBetween(value, least, most), {
      error: `must be ${what} from ${least} to ${most}`,
    });
}

/** Likewise, without a fraction. */
export function wholeBetween(least: number, most: number, byDefault: number) {
  return numberBetween(least, most, byDefault, 'a whole number').refine((value) => !(value % 1), {
    error: `must be a whole number from ${least} to ${most}`,
  });
}

/** Both bounds are within. */
export function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** Addresses appear in logs and messages. */
export function hasUser(address: string): boolean {
  return URL.canParse(address) && new URL(address).username + new URL(address).password !== '';
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
