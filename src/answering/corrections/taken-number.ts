import { conflictOf } from '../matter/conflict.ts';
import type { Quantity } from '../matter/quantities.ts';
import { toldOf } from '../statements/told-of.ts';
import { replacedNumber } from './replaced-number.ts';
import type { Superseded } from './apply-corrections.ts';

/**
 * The number of a statement that a correction gives anew, where it takes nothing else of it back; `null` where it takes back
 * more, or what else it is cannot be told.
 */
export function takenNumber({ statement, by, kind }: Superseded): Quantity | null {
  if (kind !== 'corrects') return null;
  const [wrong, right] = [toldOf(statement), toldOf(by)];
  const replaced = replacedNumber(wrong, right);
  if (replaced !== undefined) return replaced;
  const conflict = conflictOf(wrong, right);
  if (conflict?.kind !== 'number') return null;
  return wrong.quantities.find(({ text }) => text === conflict.values[0]) ?? null;
}
