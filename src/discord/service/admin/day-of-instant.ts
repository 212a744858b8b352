/** Shown by Discord in the reader's own time and language: a day. @param instant ISO 8601 */
export function dayOfInstant(instant: string): string {
  return `<t:${Math.floor(Date.parse(instant) / 1000)}:d>`;
}
