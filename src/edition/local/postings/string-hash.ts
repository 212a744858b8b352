/** A hash of a string's UTF-16 code units, 0 to 2³² − 1 (FNV-1a, Fowler, Noll and Vo 1991). */
export function hashString(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
