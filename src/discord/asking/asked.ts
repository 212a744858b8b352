import { FOLLOW_UP } from '../../retrieval/understanding/undoing.ts';
import type { Asked } from '../../state/asked.ts';
import type { CommandOptions, Invocation, Reply } from '../command.ts';
import { readAsOf, searchedOf } from './searched-of.ts';

/** What is known of an asking before there is a reply. */
export type Asking = Omit<Asked, 'understood'>;

/** A command asked for the first time. */
export function firstAsking(command: string, options: Asked['options'], now: Date): Asking {
  return { command, options, at: now.toISOString(), undo: [], readAs: null };
}

/** The same asked again without one thing that was understood. */
export function withoutOne(asked: Asked, id: string): Asking {
  const { command, options, at, undo, readAs } = asked;
  return { command, options, at, undo: [...undo, id], readAs };
}

/** The same asked again with other options, of which nothing was undone or read yet. */
export function withOptions({ command, at }: Asked, options: Asked['options']): Asking {
  return { command, options, at, undo: [], readAs: null };
}

/** An asking with what its reply says was understood; without a reply, nothing was. */
export function askedFor(asking: Asking, reply: Reply | null): Asked {
  const searched = reply === null ? null : searchedOf(reply);
  if (searched === null) return { ...asking, understood: [] };
  const { understood = [] } = searched;
  return { ...asking, readAs: readAsOf(searched) ?? asking.readAs, understood };
}

/** What a handler is given of an asking. What was read from a conversation once is not read from it again. */
export function invocationOf(
  { options, at, undo, readAs }: Asking,
  history: Invocation['history'],
): Pick<Invocation, 'options' | 'now' | 'undo' | 'readAs' | 'history'> {
  const isRepeated = undo.length > 0;
  return {
    options: optionsOf(options),
    now: new Date(at),
    ...(isRepeated ? { undo } : { history }),
    ...(readAs === null ? {} : { readAs }),
  };
}

/** Whether undoing a thing means to take the question as it stands. */
export function isFollowUp(id: string): boolean {
  return id === FOLLOW_UP;
}

/** Options as a handler reads them. */
export function optionsOf(values: Asked['options']): CommandOptions {
  return {
    string(name) {
      const value = values[name];
      return typeof value === 'string' ? value : null;
    },
    boolean(name) {
      const value = values[name];
      return typeof value === 'boolean' ? value : null;
    },
  };
}
