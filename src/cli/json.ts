/** JSON for scripts: indented, so that people can read it too. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
