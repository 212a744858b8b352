import { z } from 'zod';

const names = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform((map) => (map && Object.keys(map).length > 0 ? sorted(Object.entries(map)) : null));

const choiceSchema = z.object({
  name: z.string(),
  name_localizations: names,
  value: z.union([z.string(), z.number()]),
});

const optionSchema = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: names,
  description: z.string().default(''),
  description_localizations: names,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(choiceSchema).default([]),
  channel_types: z.array(z.number()).default([]),
  min_value: z.number().nullish().default(null),
  max_value: z.number().nullish().default(null),
  min_length: z.number().nullish().default(null),
  max_length: z.number().nullish().default(null),
  get options(): z.ZodType<readonly unknown[]> {
    return z.array(optionSchema).default([]);
  },
});

/** What of a command people see or Discord acts on, with what Discord fills in where it was left out. */
const commandSchema = z.object({
  type: z.number().default(1),
  name: z.string(),
  name_localizations: names,
  description: z.string().default(''),
  description_localizations: names,
  options: z.array(optionSchema).default([]),
  default_member_permissions: z.string().nullish().default(null),
  nsfw: z.boolean().default(false),
  contexts: z.array(z.number()).nullish().default(null).transform(sortedNumbers),
  integration_types: z.array(z.number()).nullish().default([0]).transform(sortedNumbers),
});

/**
 * A list of commands as one text: equal for lists that mean the same to Discord, whatever their order and
 * whether they were sent to it or read from it.
 * @throws ZodError for what is no list of commands
 */
export function comparableCommands(commands: unknown): string {
  const parsed = z.array(commandSchema).parse(commands);
  return JSON.stringify(parsed.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function sortedNumbers(values: readonly number[] | null | undefined): number[] | null {
  return values ? [...values].sort((a, b) => a - b) : null;
}

function sorted(entries: [string, string | null][]): [string, string | null][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}
