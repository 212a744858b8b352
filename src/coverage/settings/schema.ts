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

/** What `coverage.yaml` may say of any article; `null` says that it is unknown, whatever the file claims. */
const statementSchema = z.strictObject({
  outlet: name.nullable().optional(),
  published: edtf.nullable().optional(),
  language: language.nullable().optional(),
  authors: authors.optional(),
});

/** What it may say of a file, over anything the file says itself. */
const fileSchema = statementSchema.extend({
  headline: name.optional(),
  url: address.nullable().optional(),
  updated: edtf.nullable().optional(),
});

/** The whole of `coverage.yaml`; no other keys are allowed. */
export const settingsSchema = z.strictObject({
  defaults: statementSchema.default({}),
  files: z.record(name, fileSchema).default({}),
  outlets: z.record(name, z.union([name.transform((alias) => [alias]), z.array(name)])).default({}),
});

/** What is stated of the files that a pattern names. */
export type Statement = z.infer<typeof fileSchema>;
/** `coverage.yaml` as read. */
export type SettingsFile = z.infer<typeof settingsSchema>;
