import { refusal } from '../../localisation/refusal.ts';

/** By this id the reading of a question as one about the coverage itself is undone. */
export const COUNTING = 'counting';

/** By this id the reading of a question as the continuation of a conversation is undone. */
export const FOLLOW_UP = 'follow-up';

/** Whether something is not to be applied, by its id. */
export type IsUndone = (id: string) => boolean;

/**
 * Reads what is to be undone: whole ids (`outlet:The Verge`), or kinds (`outlet`), which stand for all things of
 * that kind. Capitals do not matter.
 */
export function undoing(given: readonly string[]): IsUndone {
  const wanted = new Set(given.map(folded));
  return (id) => wanted.has(folded(id)) || wanted.has(kindOf(id));
}

/**
 * Checks that there is something to undo by every id given.
 * @param known ids of all that was understood
 * @throws UserError that names what there is
 */
export function checkUndo(given: readonly string[], known: readonly string[]): void {
  for (const id of given) {
    if (known.some(undoing([id]))) continue;
    if (known.length === 0) throw refusal('refusals.undoNothing', { id });
    throw refusal('refusals.undoUnknown', { id, known: [...new Set(known)] });
  }
}

/** The first part of an id: `outlet` of `outlet:The Verge`. */
function kindOf(id: string): string {
  return folded(id).split(':', 1)[0] ?? '';
}

function folded(id: string): string {
  return id.trim().normalize('NFC').toLowerCase();
}
