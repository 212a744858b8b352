/** Postgres takes every character in a text but U+0000, which people never see. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD');
}
