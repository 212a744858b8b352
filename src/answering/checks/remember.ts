/** Texts whose reading is kept: the passages of some questions. */
const MAX_REMEMBERED = 128;

/**
 * A reading of texts that keeps what was read last: every claim of an answer is checked against the same passages. What
 * is read may depend on a language or a date as well.
 */
export function remember<T>(
  read: (text: string, by: string | null) => T,
): (text: string, by: string | null) => T {
  const known = new Map<string, T>();
  return (text, by) => {
    const key = `${by ?? ''}\n${text}`;
    const found = known.get(key) ?? read(text, by);
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= MAX_REMEMBERED) break;
      known.delete(oldest);
    }
    return found;
  };
}
