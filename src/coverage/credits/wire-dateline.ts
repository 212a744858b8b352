import { KNOWN_OUTLETS } from '../outlets/known-outlets.ts';

/** `LONDON (Reuters) -`, `(AP) —`, `PARIS, 5 mars (AFP) –` */
const DATELINE =
  /^[\p{Lu}\d][^()\n]{0,60}\(([^()\n]{2,40})\)\s*[-–—]|^\(([^()\n]{2,40})\)\s*[-–—]/u;

/**
 * The agency in the dateline that opens a story, when it is a known outlet; `null` otherwise.
 * @param names spellings of outlets, each with the form to show
 */
export function wireAgency(body: string, names: ReadonlyMap<string, string>): string | null {
  const [, placed, bare] = DATELINE.exec(body) ?? [];
  const written = (placed ?? bare ?? '').trim();
  return names.get(written) ?? KNOWN_OUTLETS.get(written) ?? null;
}
