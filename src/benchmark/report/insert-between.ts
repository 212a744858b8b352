/** Where tables stand in a text. */
export const MARKERS = { begin: '<!-- bench:begin -->', end: '<!-- bench:end -->' } as const;

/**
 * Puts a part in place of what stands between the markers of a text.
 * @throws RangeError where they are not there, or not in this order
 */
export function insertBetween(text: string, part: string): string {
  const begin = text.indexOf(MARKERS.begin);
  const end = text.indexOf(MARKERS.end);
  if (begin < 0 || end < begin)
    throw new RangeError(`Put a line ${MARKERS.begin} and a line ${MARKERS.end} where tables go`);
  const before = text.slice(0, begin + MARKERS.begin.length);
  return `${before}\n\n${part}\n\n${text.slice(end)}`;
}
