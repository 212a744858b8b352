import { InvalidArgumentError, type Command } from 'commander';
import { isDay } from '../coverage/edtf.ts';
import type { Filter } from '../edition/filter.ts';

/** The filter flags of a command line, as commander gives them. */
export interface FilterFlags {
  readonly outlet?: readonly string[];
  readonly after?: string;
  readonly before?: string;
  readonly language?: string;
  readonly asOf?: string;
  readonly includeUndated?: boolean;
  readonly undo?: readonly string[];
}

/** Adds the flags that narrow a search, and the one that undoes what was understood. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'only this outlet; may be given several times', collect)
    .option('--after <date>', 'published on or after 2021, 2021-01 or 2021-01-06')
    .option('--before <date>', 'published on or before that year, month or day')
    .option('--language <tag>', 'only articles in this language, such as nl')
    .option('--include-undated', 'let undated articles through a date filter')
    .option(
      '--undo <id>',
      'leave out something understood of the question, by the id shown; may be given several times',
      collect,
    )
    .option(
      '--as-of <date>',
      'the day that "today" means, such as 2021-01-06 (default: now)',
      parseDay,
    );
}

/** The filter that the flags ask for; names and dates are checked where they are used. */
export function filterOf({ outlet, after, before, language, includeUndated }: FilterFlags): Filter {
  return { outlets: outlet, after, before, language, includeUndated };
}

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function parseDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Write a day, such as 2021-01-06.');
}
