/** A wildcard, or any other character. */
const PART = /\*\*\/|\*\*|[^]/gu;

/** Whether a pattern has wildcards: `*` and `?` within a name, `**` across folders. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/**
 * A matcher for paths below a folder, with `/` between names. It follows all ways through the pattern side by side: a regular
 * expression tries them one after another, which for `*a*a*a…` takes for ever.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const parts = pattern.match(PART) ?? [];
  return (path) => {
    let places = new Set<number>();
    arrive(0, parts, places);
    for (const character of path) {
      const next = new Set<number>();
      for (const place of places) advance(place, character, parts, next);
      places = next;
    }
    return places.has(parts.length);
  };
}

/** Stands before a part; what may match nothing may be passed over. */
function arrive(place: number, parts: readonly string[], places: Set<number>): void {
  let at = place;
  places.add(at);
  while (parts[at]?.startsWith('*')) places.add((at += 1));
}

function advance(
  place: number,
  character: string,
  parts: readonly string[],
  next: Set<number>,
): void {
  const part = parts[place];
  const isSlash = character === '/';
  if (part === '**' || (part === '*' && !isSlash)) arrive(place, parts, next);
  else if (part === '**/') {
    next.add(place);
    if (isSlash) arrive(place + 1, parts, next);
  } else if (part === character || (part === '?' && !isSlash)) arrive(place + 1, parts, next);
}
