import { allowsBound, boundAt, saysBound, type Bound } from '../../language/bound-words.ts';
import { isOfTime } from '../../language/units.ts';
import type { ClaimReading } from './claim-reading.ts';
import { isSameNumber, measuresIn, type Measure } from './measures.ts';

/**
 * Numbers of a claim that are a bound where the cited texts have none or the opposite one, and the other way round:
 * "at least 50" for "50", "50" for "at least 50". Words such as "about" are not asked for.
 */
export function changedBounds(claim: ClaimReading): string[] {
  const known = claim.sources.flatMap(({ text, about, language }) => [
    ...measuresIn(text, language),
    ...measuresIn(about, language),
  ]);
  return measuresIn(claim.prose, claim.language)
    .filter((measure) => {
      const same = known.filter((other) => isSameNumber(measure, other));
      return same.length > 0 && isChanged(measure, same);
    })
    .map((measure) => `${measure.before.split(/\s+/).slice(-3).join(' ')}${measure.text}`.trim());
}

function isChanged(measure: Measure, same: readonly Measure[]): boolean {
  const claimed = boundOf(measure);
  if (claimed !== null)
    return !same.some((other) => boundOf(other) === claimed || mayBe(other, claimed));
  const around = `${measure.before} ${measure.after}`;
  return same.every((other) => {
    const bound = boundOf(other);
    return bound !== null && !saysBound(around, bound);
  });
}

/** `over two days` is a time and no bound. */
function boundOf({ before, after, units }: Measure): Bound | null {
  if (/\bover\s$/i.test(before) && units.some(isOfTime)) return null;
  return boundAt(before, after);
}

/** Whether a number that is told as it is may be a bound by what its clause says. */
function mayBe(measure: Measure, bound: Bound): boolean {
  const before = /[^,;:–—]*$/u.exec(measure.before)?.[0] ?? '';
  const after = /^[^,;:–—]*/u.exec(measure.after)?.[0] ?? '';
  return boundOf(measure) === null && allowsBound(`${before} ${after}`, bound);
}
