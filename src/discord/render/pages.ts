/** One page of a list, and where it stands. */
export interface ListPage {
  readonly text: string;
  /** Of all lines, the place of its first one, from 0. */
  readonly first: number;
  readonly lines: number;
  /** From 0. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/**
 * The lines of one page, each page holding as many as fit in `maxChars` and at most `maxLines`. A page that is not there
 * is the nearest one that is.
 */
export function pageOf(
  lines: readonly string[],
  page: number,
  { maxChars, maxLines }: { readonly maxChars: number; readonly maxLines: number },
): ListPage {
  const pages: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    const current = pages.at(-1) ?? [];
    const fits = current.length < maxLines && used + line.length + 1 <= maxChars;
    if (fits || current.length === 0) current.push(line);
    else pages.push([line]);
    used = fits ? used + line.length + 1 : line.length + 1;
  }
  const shown = Math.min(Math.max(0, Math.trunc(page) || 0), pages.length - 1);
  const own = pages[shown] ?? [];
  const first = pages.slice(0, shown).reduce((sum, { length }) => sum + length, 0);
  return { text: own.join('\n'), first, lines: own.length, page: shown, pages: pages.length };
}
