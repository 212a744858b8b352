import type { Command, CommandOptions, Invocation, Reply } from '../discord/command.ts';
import { readAsOf, searchedOf } from '../discord/asking/searched-of.ts';
import { UserError } from '../errors.ts';
import type { Searched } from '../retrieval/searched.ts';

/** What of an invocation stays the same when it is made again. */
type Repeated = Pick<Invocation, 'history' | 'now' | 'readAs' | 'undo'>;

/** A command that was run at the prompt, to be run again without something that was understood. */
export interface LastAsked extends Repeated {
  readonly command: Command;
  readonly options: CommandOptions;
  readonly searched: Searched;
}

/** What to remember of a command that was run; `before` where it took no search. */
export function lastAsked(
  asked: Omit<LastAsked, 'searched'>,
  reply: Reply,
  before: LastAsked | null,
): LastAsked | null {
  const searched = searchedOf(reply);
  if (searched === null) return before;
  return { ...asked, searched, readAs: readAsOf(searched) ?? asked.readAs };
}

/**
 * The same again without one thing that was understood: the one named, or the last.
 * @throws UserError where there is nothing to undo
 */
export function withoutOne(last: LastAsked | null, id: string | null): Omit<LastAsked, 'searched'> {
  if (last === null)
    throw new UserError(
      'Ask something first: /undo asks it again without something that was understood.',
    );
  const one = id ?? last.searched.understood?.at(-1)?.id;
  if (one === undefined)
    throw new UserError('Nothing was understood of the last question that could be undone.');
  return { ...last, undo: [...(last.undo ?? []), one] };
}
