import { firstWord, type NameIndex } from './name-index.ts';

/** `LONDON (Reuters) -`, `(AP) —`, `PARIS, 5 mars (AFP) –` */
const DATELINE =
  /^[\p{Lu}\d][^()\n]{0,60}\(([^()\n]{2,40})\)\s*[-–—]\s*|^\(([^()\n]{2,40})\)\s*[-–—]\s*/u;
/** `… gesagt. (dpa)`, `Bron: ANP` as the last line */
const CLOSING =
  /(?:[.!?”"]\s*\(([\p{L} .-]{2,40})\)|\n(?:Source|Bron|Quelle|Fuente|Fonte)\s?:\s*([^\n]{2,40}))\s*$/u;

/** Where the text begins behind the dateline that opens it: an offset, 0 without one. */
export function datelineEnd(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

/**
 * The known outlet that a story is credited to as a whole: the agency in the dateline that opens it, or in
 * the line that closes it; `null` otherwise.
 */
export function wireAgency(body: string, names: NameIndex): string | null {
  const [, placed, bare] = DATELINE.exec(body.slice(0, 200)) ?? [];
  const [, closing, stated] = CLOSING.exec(body.slice(-80)) ?? [];
  const candidates = [placed, bare, closing, stated].flatMap((written) => written?.trim() ?? []);
  const known = candidates.find((written) => isOutlet(written, names));
  return known === undefined ? null : names.shown(known);
}

function isOutlet(written: string, names: NameIndex): boolean {
  const bare = written.replace(/^the /i, '');
  return names.startingWith(firstWord(bare)).some(({ text }) => text === bare);
}
