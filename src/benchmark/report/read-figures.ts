import type { Latencies } from '../measure/latencies.ts';
import type { ServedFigures, SideFigures, SizeFigures } from '../retrieval-figures.ts';

/** What a side is called, with what it does not do. */
export function fullName({ name, lacks }: SideFigures): string {
  return lacks.length === 0 ? name : `${name} (no ${lacks.join(', no ')})`;
}

/** How long a side took under the nth filter, 0 for none; `null` where there is no figure. */
export function latenciesOfGroup({ served }: SideFigures, group: number): Latencies | null {
  return 'value' in served ? (served.value.groups[group]?.latencies ?? null) : null;
}

/** How Dateline itself answers. */
export function ownServed({ sides }: SizeFigures): ServedFigures | null {
  const served = sides[0]?.served;
  return served !== undefined && 'value' in served ? served.value : null;
}
