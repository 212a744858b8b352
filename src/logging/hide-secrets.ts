/** A shorter secret is no secret, and hiding it would blot out half of every line. */
const MIN_CHARS = 6;

const HIDDEN = '[hidden]';

/** Takes secrets out of lines of JSON, wherever they stand in them. */
export function hideSecrets(secrets: readonly string[]): (line: string) => string {
  const written = secrets.filter(({ length }) => length >= MIN_CHARS).map(asInJson);
  // The longest first: one may be a part of another.
  const longestFirst = written.sort((a, b) => b.length - a.length);
  return (line) => longestFirst.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line);
}

function asInJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
