import type { Dateline } from '../answering/dateline.ts';
import type { Command, Completion } from '../discord/command.ts';
import { ENGLISH } from '../localisation/words.ts';
import { narrowingOptions } from './narrowing-options.ts';
import { OWN } from './parse-line.ts';

export interface CompleteLineOptions {
  readonly commands: readonly Command[];
  readonly dateline: Dateline;
  readonly now: Date;
}

/** What may stand in place of the end of a line, and that end: as readline has it. */
export type Completions = [string[], string];

/** An option that is being written, `outlet:Isl` or `outlet:"Island E`, at the end of a line. */
const VALUE = /(?<!\S)(\w+):(?:["“]([^"”]*)|([^\s"“]*))$/u;

/** Completes the name of a command, the name of an option, or an option's value. */
export async function completeLine(
  line: string,
  { commands, dateline, now }: CompleteLineOptions,
): Promise<Completions> {
  if (/^\/\S*$/u.test(line)) {
    const names = [...commands.map(({ data }) => data.name), ...OWN];
    return beginningWith(
      line,
      names.map((name) => `/${name} `),
    );
  }
  const name = /^\/(\S+)/u.exec(line)?.[1] ?? 'ask';
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) return [[], line];
  const [typed, option = '', quoted, bare = ''] = VALUE.exec(line) ?? [];
  if (typed === undefined) {
    const [word = ''] = /\S*$/u.exec(line) ?? [];
    return beginningWith(word, narrowingOptions(command.data));
  }
  const completion = { dateline, option, value: quoted ?? bare, now, words: ENGLISH };
  const values = await valuesOf(command, completion);
  return [values.map((value) => `${option}:"${value}" `), typed];
}

function beginningWith(typed: string, names: readonly string[]): Completions {
  return [names.filter((name) => name.startsWith(typed)), typed];
}

async function valuesOf(command: Command, completion: Completion): Promise<readonly string[]> {
  const option = command.data.options?.find(({ name }) => name === completion.option);
  const fixed = option !== undefined && 'choices' in option ? option.choices : undefined;
  const choices =
    fixed?.filter(({ value }) => String(value).startsWith(completion.value)) ??
    (await command.complete?.(completion));
  return (choices ?? []).map(({ value }) => String(value));
}
