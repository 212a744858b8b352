import { differ, type Quantity } from '../matter/quantities.ts';
import type { Told } from '../matter/told.ts';

/**
 * Whether a sentence of a correction gives a number of a statement anew: of the same unit, another one, while the correction
 * also repeats the old one.
 */
export function isReplacedNumber(wrong: Told, right: Told): boolean {
  return wrong.quantities.some((old) => {
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
