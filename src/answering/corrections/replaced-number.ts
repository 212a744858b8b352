import { differ, type Quantity } from '../matter/quantities.ts';
import type { Told } from '../matter/told.ts';

/**
 * The number of a statement that a sentence of a correction gives anew: of the same unit, another one, while the correction
 * also repeats the old one.
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

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high;
}
