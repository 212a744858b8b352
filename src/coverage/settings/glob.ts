const WILDCARD = /\*\*\/|\*\*|\*|\?/g;
const EXPANSIONS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** Whether a pattern has wildcards: `*` and `?` within a name, `**` across folders. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** A matcher for paths below a folder, with `/` between names. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const literals = pattern
    .split(WILDCARD)
    .map((text) => text.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&'));
  const wildcards = pattern.match(WILDCARD) ?? [];
  const source = literals.map((text, index) => text + (EXPANSIONS[wildcards[index] ?? ''] ?? ''));
  const expression = new RegExp(`^${source.join('')}$`, 'u');
  return (path) => expression.test(path);
}
