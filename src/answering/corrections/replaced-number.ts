import { differ, type Quantity } from '../matter/quantities.ts';
import type { Told } from '../matter/told.ts';

/**
 * The number of a statement that a sentence of a correction gives anew: of the same unit, another one, while the
 * correction also repeats the old one.
 */
export function replacedNumber(wrong: Told, right: Told): Quantity | undefined {
  return wrong.quantities.find((old) => {
    const anew = right.quantities.filter(({ unit }) => unit === old.unit);
    return (
      anew.length > 0 &&
      anew.every((one) => differ(one, old)) &&
      right.quantitiesAround.some((one) => one.unit === old.unit && isEqual(one, old))
    );
  });
}

/** The number, as written, that a correction gives in place of a wrong one; `null` where it gives none. */
export function numberInstead(wrong: Quantity, right: Told): string | null {
  const anew = right.quantities.find((one) => one.unit === wrong.unit && differ(one, wrong));
  return anew?.text ?? null;
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high;
}
