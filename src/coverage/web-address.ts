/** An absolute `http` or `https` address; `null` for anything else, such as `javascript:` or `/relative`. */
export function parseAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return new URL(trimmed);
}
