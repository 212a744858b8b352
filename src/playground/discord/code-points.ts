/** Length of a text as Discord counts it: in code points, not in UTF-16 units. */
export function codePoints(text: string): number {
  return Array.from(text).length;
}
