/** A path with control characters shown as `\u001b`: it is printed in reports and kept in an edition. */
export function displayPath(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replaceAll(
      /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
