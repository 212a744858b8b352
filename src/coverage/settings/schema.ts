import { z } from 'zod';
import { isEdtf } from '../edtf.ts';
import { languageTag } from '../language-tag.ts';
import { parseAddress } from '../web-address.ts';

const name = z.string().trim().min(1);
const edtf = z.coerce.string().refine(isEdtf, {
  error: ({ input }) => `"${String(input)}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`,
});
const address = z.string().refine((text) => parseAddress(text) !== null, {
  error: 'write an address that begins with https:// or http://',
});
const language = z
  .string()
  .refine((text) => languageTag(text) !== null, { error: 'write a language tag such as en or nl' })
  .transform((text) => languageTag(text));
const authors = z.union([name.transform((author) => [author]), z.array(name)]);

const MINUTE_MS = 60_000;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['m', MINUTE_MS],
  ['h', 60 * MINUTE_MS],
  ['d', 24 * 60 * MINUTE_MS],
]);
/** A feed is asked at most so often, whatever is written. */
const MIN_EVERY_MS = 5 * MINUTE_MS;

const every = z
  .string()
  .transform(milliseconds)
  .refine((ms) => ms >= MIN_EVERY_MS, {
    error: 'write a time of at least 5 minutes, such as 30m, 6h or 1d',
  });

/** A feed is its address, or its address with what is stated of it. */
const feedSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  z.strictObject({
    url: address,
    /** Of all its articles, over anything they say. */
    outlet: name.optional(),
    language: language.optional(),
    /** In milliseconds: within this time its copy is read without asking for a newer one. */
    every: every.optional(),
  }),
);

/** What `coverage.yaml` may say of any article; `null` says that it is unknown, whatever the file claims. */
const statementSchema = z.strictObject({
  outlet: name.nullable().optional(),
  published: edtf.nullable().optional(),
  language: language.nullable().optional(),
  authors: authors.optional(),
});

/** What it may say of a file, or of the article with an id, over anything the file says itself. */
const fileSchema = statementSchema.extend({
  headline: name.optional(),
  url: address.nullable().optional(),
  updated: edtf.nullable().optional(),
});

/** The whole of `coverage.yaml`; no other keys are allowed. */
export const settingsSchema = z.strictObject({
  defaults: statementSchema.default({}),
  files: z.record(name, fileSchema).default({}),
  articles: z.record(name, fileSchema).default({}),
  outlets: z.record(name, z.union([name.transform((alias) => [alias]), z.array(name)])).default({}),
  feeds: z.array(feedSchema).default([]),
});

/** A feed of `coverage.yaml`. */
export type Feed = z.infer<typeof feedSchema>;
/** What is stated of an article, or of the files that a pattern names. */
export type Statement = z.infer<typeof fileSchema>;
/** `coverage.yaml` as read. */
export type SettingsFile = z.infer<typeof settingsSchema>;

/** 0 for what is no time. */
function milliseconds(text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,5}) ?([mhd])$/.exec(text.trim()) ?? [];
  return Number(number) * (UNITS.get(unit) ?? 0);
}
