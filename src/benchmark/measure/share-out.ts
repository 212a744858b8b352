/** The questions without a filter, each of which is asked for one purpose only: no side answers from memory. */
export interface SharedOut<T> {
  /** Asked before anything is timed. */
  readonly warming: readonly T[];
  /** Asked one after the other. */
  readonly timed: readonly T[];
  /** Asked several at once; one list for each number of them. */
  readonly together: readonly (readonly T[])[];
}

/** A twentieth warms up, half is timed one by one, the rest goes to `lists` lists alike. */
export function shareOut<T>(items: readonly T[], lists: number): SharedOut<T> {
  const warm = Math.ceil(items.length / 20);
  const timed = Math.ceil(items.length / 2);
  const rest = items.slice(warm + timed);
  const each = Math.floor(rest.length / lists);
  return {
    warming: items.slice(0, warm),
    timed: items.slice(warm, warm + timed),
    together: Array.from({ length: lists }, (_, at) => rest.slice(at * each, (at + 1) * each)),
  };
}
