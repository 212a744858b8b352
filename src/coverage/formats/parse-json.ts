/** A value, or why the text is not JSON, with the 1-based line where it breaks. */
export type ParsedJson =
  { readonly value: unknown } | { readonly reason: string; readonly line: number | null };

/** Parses JSON; its error says what is wrong and where, in plain words. */
export function parseJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const what = message.replace(/ in JSON(?: at position.*)?$|, (?:\.\.\.)?".*$/s, '');
    const place = errorPlace(message, text);
    const line = place === null ? null : text.slice(0, place).split('\n').length;
    return { reason: `invalid JSON: ${what.charAt(0).toLowerCase()}${what.slice(1)}`, line };
  }
}

/** V8 names the place of an error, or shows up to ten characters before it, or means the end. */
function errorPlace(message: string, text: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, dots, excerpt = ''] = /', (\.\.\.)?"([^]*?)"(?:\.\.\.)? is not/.exec(message) ?? [];
  const start = excerpt === '' ? -1 : text.indexOf(excerpt);
  if (start >= 0) return start + (dots === undefined ? 0 : Math.min(10, excerpt.length));
  return message.includes('end of JSON') ? text.length : null;
}
