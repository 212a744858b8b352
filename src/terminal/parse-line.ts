import { ApplicationCommandOptionType } from 'discord.js';
import type { Command, CommandOptions } from '../discord/command.ts';
import { nearestNames, orList } from '../discord/wording/nearest-names.ts';
import { UserError } from '../errors.ts';

/** What a line typed at the prompt asks for. */
export type ParsedLine =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'passage'; readonly n: number }
  /** `null` for whatever was understood last. */
  | { readonly kind: 'undo'; readonly id: string | null }
  | { readonly kind: 'command'; readonly command: Command; readonly options: CommandOptions };

/** Commands of the prompt itself. */
export const OWN = ['passage', 'undo', 'quit'];
/** Commands about a bot that serves many people. */
const IN_DISCORD = ['admin', 'privacy', 'quota'];
/** `name:value`, `name:"some value"`; a person's keyboard may type curly quotes. */
const OPTION = /(?<![^\s])(\w+):(?:["“]([^"”]*)["”]|(\S+))/g;
const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);

/**
 * Reads a line: `/search ferry outlet:"Harbour Gazette" after:2024`. A line without a slash is a question for
 * `/ask`. Words that are no option are the command's first text.
 * @throws UserError for a command that does not exist, or an option that cannot be read
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  const [, name = 'ask', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(text) ?? ['', 'ask', text];
  if (name === 'quit' || name === 'exit') return { kind: 'quit' };
  if (name === 'passage') return { kind: 'passage', n: passageNumber(rest) };
  if (name === 'undo')
    return { kind: 'undo', id: rest.trim().replace(/^["“](.*)["”]$/u, '$1') || null };
  const command = commands.find(({ data }) => data.name === name.toLowerCase());
  if (command === undefined) throw unknownCommand(name, commands);
  return { kind: 'command', command, options: readOptions(rest, command) };
}

function passageNumber(text: string): number {
  const n = Number(/^\[?(\d+)\]?$/.exec(text.trim())?.[1]);
  if (Number.isNaN(n)) throw new UserError('Write the number of a source, as in /passage 1.');
  return n;
}

function unknownCommand(name: string, commands: readonly Command[]): UserError {
  if (IN_DISCORD.includes(name.toLowerCase()))
    return new UserError(
      `/${name} is there in Discord only. On the command line, npm run status, gaps and feedback show what was asked.`,
    );
  const known = [...commands.map(({ data }) => data.name), ...OWN].map((each) => `/${each}`);
  const near = nearestNames(`/${name}`, known);
  return new UserError(
    `There is no command /${name}. ` +
      (near.length > 0 ? `Did you mean ${orList(near)}?` : `There are ${known.join(', ')}.`),
  );
}

function readOptions(text: string, { data }: Command): CommandOptions {
  const given = new Map<string, string>();
  const declared = data.options ?? [];
  const first = declared.find(({ type }) => type === ApplicationCommandOptionType.String);
  const unnamed = first === undefined ? text : withoutName(text, first.name);
  const words = unnamed.replace(OPTION, (whole, name: string, quoted?: string, bare?: string) => {
    if (!declared.some((option) => option.name === name)) return whole;
    given.set(name, quoted ?? bare ?? '');
    return ' ';
  });
  const left = words.replace(/\s+/g, ' ').trim();
  if (left !== '' && first === undefined)
    throw new UserError(`/${data.name} takes nothing behind it.`);
  if (left !== '' && first !== undefined) given.set(first.name, left);
  const isText = (name: string) =>
    declared.some(
      (option) => option.name === name && option.type === ApplicationCommandOptionType.String,
    );
  for (const [name, value] of given) if (!isText(name)) readBoolean(name, value);
  return {
    string: (name) => (isText(name) ? (given.get(name) ?? null) : null),
    boolean(name) {
      const value = given.get(name);
      return value === undefined || isText(name) ? null : readBoolean(name, value);
    },
  };
}

/** `question: Who built it?` is how Discord shows a command: all that is no other option belongs to the first text. */
function withoutName(text: string, name: string): string {
  return text.replace(new RegExp(`(?<!\\S)${name}:\\s*(?=[^\\s"“])`, 'u'), '');
}

function readBoolean(name: string, value: string): boolean {
  const folded = value.toLowerCase();
  if (YES.has(folded)) return true;
  if (NO.has(folded)) return false;
  throw new UserError(`Write ${name}:yes or ${name}:no.`);
}
