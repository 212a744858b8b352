/** A list with one more, once. */
export function including(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}

/** A list without one. */
export function excluding(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
