import { ApplicationCommandOptionType as Type } from 'discord.js';
import { codePoints } from './code-points.ts';
import { asObjects, asTexts, type JsonObject } from './json.ts';

export type OptionValue = string | number | boolean;

/** What someone typed into a command. */
export interface TypedCommand {
  /** The registered command. */
  readonly command: JsonObject;
  /** Names of the subcommand group and the subcommand, if any. */
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, OptionValue>>;
  /** Name of the option that is being typed, for autocomplete. */
  readonly focused: string | null;
}

/**
 * The `options` of an interaction, nested under their subcommand and typed as they were registered.
 * @throws Error when Discord's own client would not let anyone send this
 */
export function interactionOptions({ command, path, values, focused }: TypedCommand): JsonObject[] {
  const [next, ...rest] = path;
  const definitions = asObjects(command.options);
  if (next === undefined) return leafOptions(definitions, values, focused);
  const sub = definitions.find(
    ({ name, type }) =>
      name === next && (type === Type.Subcommand || type === Type.SubcommandGroup),
  );
  if (sub === undefined) throw new Error(`There is no subcommand "${next}".`);
  const options = interactionOptions({ command: sub, path: rest, values, focused });
  return [{ name: next, type: sub.type, options }];
}

function leafOptions(
  definitions: readonly JsonObject[],
  values: TypedCommand['values'],
  focused: string | null,
): JsonObject[] {
  for (const name of Object.keys(values)) {
    if (!definitions.some((definition) => definition.name === name)) {
      throw new Error(`There is no option "${name}".`);
    }
  }
  return definitions.flatMap((definition) => {
    const value = values[String(definition.name)];
    if (value === undefined) {
      if (definition.required === true && focused === null) {
        throw new Error(`Option "${String(definition.name)}" is required.`);
      }
      return [];
    }
    return [leafOption(definition, value, focused)];
  });
}

function leafOption(
  definition: JsonObject,
  value: OptionValue,
  focused: string | null,
): JsonObject {
  const { name, type } = definition;
  if (name === focused) {
    if (definition.autocomplete !== true)
      throw new Error(`Option "${focused}" has no autocomplete.`);
    return { name, type, value, focused: true };
  }
  checkType(definition, value);
  checkChoices(definition, value);
  return { name, type, value };
}

function checkType({ name, type, min_length, max_length }: JsonObject, value: OptionValue): void {
  const numeric = type === Type.Integer || type === Type.Number;
  const wanted = numeric ? 'number' : type === Type.Boolean ? 'boolean' : 'string';
  if (typeof value !== wanted) throw new Error(`Option "${String(name)}" takes a ${wanted}.`);
  const length = typeof value === 'string' ? codePoints(value) : null;
  const tooShort = length !== null && length < Number(min_length ?? 0);
  const tooLong = length !== null && length > Number(max_length ?? 6000);
  if (tooShort || tooLong) {
    throw new Error(`Option "${String(name)}" of ${length} characters is too short or too long.`);
  }
}

function checkChoices({ name, choices }: JsonObject, value: OptionValue): void {
  const offered = asObjects(choices).map((choice) => choice.value);
  if (offered.length > 0 && !offered.includes(value)) {
    const list = asTexts(offered).join(', ');
    throw new Error(`Option "${String(name)}" takes one of: ${list}.`);
  }
}
