/**
 * Cuts a list of texts into groups, in order, none longer than `maxChars` (UTF-16 code units) but for those of one
 * text.
 */
export function groupTexts(texts: readonly string[], maxChars: number): readonly string[][] {
  const groups: string[][] = [];
  let length = Infinity;
  for (const text of texts) {
    length += text.length;
    if (length > maxChars) {
      groups.push([]);
      length = text.length;
    }
    groups.at(-1)?.push(text);
  }
  return groups;
}
