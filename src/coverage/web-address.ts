/** Browsers and servers take no longer ones. */
const MAX_ADDRESS_CHARS = 8000;

/** An absolute `http` or `https` address; `null` for anything else, such as `javascript:` or `/relative`. */
export function parseAddress(text: string): URL | null {
  if (text.length > MAX_ADDRESS_CHARS) return null;
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return new URL(trimmed);
}
