import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { z } from 'zod';
import { codePoints } from '../code-points.ts';
import { asObjects, asText, type JsonObject } from '../json.ts';
import { count, list, localized, repeated, rule, text } from './fields.ts';
import { schemaViolations, type Violation } from './violation.ts';

/** Characters of names, descriptions and choice values of one command, all options included. */
const MAX_COMMAND_TEXT = 8000;
/** Commands of each type in one scope. */
const MAX_COMMANDS = { chatInput: 100, menu: 15 };

/** Names of slash commands and options: letters without an upper-case form, digits, `-`, `_` and `'`. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const slashName = z.string().refine((name) => NAME.test(name) && name === name.toLowerCase(), {
  message: 'Command name is invalid',
  params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
});
const description = text(1, 100);

/** A value on offer: of an option, or of an autocomplete answer. */
export const choice = z
  .looseObject({
    name: text(1, 100),
    name_localizations: localized(text(1, 100)),
    value: z.union([z.string(), z.number()]),
  })
  .superRefine(({ value }, context) => {
    if (typeof value === 'string' && (value === '' || codePoints(value) > 100)) {
      const found = 'Must be between 1 and 100 in length.';
      context.addIssue(rule('BASE_TYPE_BAD_LENGTH', found, ['value']));
    }
  });

const option = z
  .looseObject({
    type: z.enum(ApplicationCommandOptionType),
    name: slashName,
    name_localizations: localized(slashName),
    description,
    description_localizations: localized(description),
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: list(choice, 0, 25).optional(),
    min_length: count(0, 6000).optional(),
    max_length: count(1, 6000).optional(),
    get options() {
      return options.optional();
    },
  })
  .superRefine((value, context) => {
    if (value.autocomplete && value.choices && value.choices.length > 0) {
      const found = 'Choices and autocomplete cannot be used together';
      context.addIssue(rule('APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', found));
    }
  });

const options: z.ZodType<JsonObject[]> = list(option, 0, 25);

const shared = {
  name_localizations: localized(z.string()),
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  contexts: z.array(count(0, 2)).nullish(),
  integration_types: list(count(0, 1), 1, 2).nullish(),
  nsfw: z.boolean().optional(),
};
const chatInput = z.looseObject({
  ...shared,
  type: z.literal(ApplicationCommandType.ChatInput).optional(),
  name: slashName,
  name_localizations: localized(slashName),
  description,
  description_localizations: localized(description),
  options: options.optional(),
});
const menu = z.looseObject({
  ...shared,
  type: z.union([
    z.literal(ApplicationCommandType.User),
    z.literal(ApplicationCommandType.Message),
  ]),
  name: text(1, 32),
  description: z.literal('').optional(),
});

/** The rules of one command that is registered. */
export function commandViolations(payload: JsonObject): Violation[] {
  const schema = isMenu(payload) ? menu : chatInput;
  return [
    ...schemaViolations(schema, payload),
    ...optionViolations(payload.options, ['options']),
    ...lengthViolations(payload),
  ];
}

/** The rules of a whole set of commands, as it is put in one request. */
export function commandSetViolations(commands: readonly JsonObject[]): Violation[] {
  const each = commands.flatMap((command, index) =>
    commandViolations(command).map((found) => ({ ...found, path: [index, ...found.path] })),
  );
  const names = commands.map((command) => `${isMenu(command)}:${asText(command.name)}`);
  const twice = repeated(names).map((name) => ({
    path: [names.lastIndexOf(name), 'name'],
    code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
    message: 'Application command names must be unique',
  }));
  return [...each, ...twice, ...countViolations(commands)];
}

function isMenu({ type }: JsonObject): boolean {
  return type === ApplicationCommandType.User || type === ApplicationCommandType.Message;
}

function optionViolations(value: unknown, path: (string | number)[]): Violation[] {
  const all = asObjects(value);
  const nested = all.flatMap((item, index) =>
    optionViolations(item.options, [...path, index, 'options']),
  );
  const twice = repeated(all.map(({ name }) => asText(name) ?? '')).map((name) => ({
    path,
    code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
    message: `Option names must be unique: ${name}`,
  }));
  const late = all.findLastIndex(({ required }) => required === true);
  const early = all.findIndex(({ required }) => required !== true);
  const misplaced = {
    path: [...path, late],
    code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    message: 'Required options must be placed before non-required options',
  };
  return [...nested, ...twice, ...(early !== -1 && early < late ? [misplaced] : [])];
}

function lengthViolations(command: JsonObject): Violation[] {
  const length = commandLength(command);
  if (length <= MAX_COMMAND_TEXT) return [];
  const message = `Command exceeds maximum size (${length} of ${MAX_COMMAND_TEXT})`;
  return [{ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}

function commandLength(item: JsonObject): number {
  const own = [item.name, item.description, item.value].map(
    (value) => (asText(value) ?? '').length,
  );
  const inner = [...asObjects(item.options), ...asObjects(item.choices)].map(commandLength);
  return [...own, ...inner].reduce((total, length) => total + length, 0);
}

function countViolations(commands: readonly JsonObject[]): Violation[] {
  const types = [
    ApplicationCommandType.ChatInput,
    ApplicationCommandType.User,
    ApplicationCommandType.Message,
  ];
  return types.flatMap((type) => {
    const max =
      type === ApplicationCommandType.ChatInput ? MAX_COMMANDS.chatInput : MAX_COMMANDS.menu;
    const given = commands.filter((command) => (command.type ?? 1) === type).length;
    const message = `Maximum number of application commands of type ${type} reached (${max})`;
    return given > max ? [{ path: [], code: 'MAX_APPLICATION_COMMANDS', message }] : [];
  });
}
