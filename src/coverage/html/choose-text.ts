/** Longer lines are running text. */
const PROSE_CHARS = 80;
/** A part of the page is trusted as the story when it holds so much of what Readability finds. */
const MIN_AGREEMENT = 0.95;

/** How much of the running text of one text stands in another one, 0 to 1. */
export function coverage(text: string, expected: string): number {
  const lines = new Set(text.split('\n'));
  const prose = expected.split('\n').filter(isProse);
  const total = charsOf(prose);
  return total === 0 ? 1 : charsOf(prose.filter((line) => lines.has(line))) / total;
}

/**
 * The first text that holds what was read, without what stands before and after the lines both share; what
 * was read when there is none.
 * @param candidates the most narrow part of the page first
 */
export function chooseText(candidates: Iterable<string>, read: string): string {
  for (const candidate of candidates) {
    if (coverage(candidate, read) >= MIN_AGREEMENT) return withinShared(candidate, read);
  }
  return read;
}

/** Cuts a text where the other one begins and ends, but for running text that goes on from there. */
function withinShared(text: string, read: string): string {
  const lines = text.split('\n');
  const known = new Set(read.split('\n'));
  let first = lines.findIndex((line) => known.has(line));
  let last = lines.findLastIndex((line) => known.has(line));
  if (first < 0) return text;
  while (isSentence(lines[first - 1])) first -= 1;
  while (isSentence(lines[last + 1])) last += 1;
  return lines.slice(first, last + 1).join('\n');
}

function isSentence(line: string | undefined): boolean {
  return line !== undefined && isProse(line) && /[.!?…]["”’»)\]]*$/.test(line);
}

function isProse(line: string): boolean {
  return line.length >= PROSE_CHARS;
}

function charsOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
