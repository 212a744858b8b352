import { bestOf, type BestRows, type ScoredRow } from './best-rows.ts';
import { includes, type Bitmap } from './bitmap.ts';
import { lengthNorm, termScore, termWeight } from '../../bm25.ts';
import { readCounts } from './counts-codec.ts';
import { rememberLists } from './list-cache.ts';
import { findPhrase, readPlaces, type PlacedTerm } from './phrases.ts';
import {
  emptyCounts,
  weigh,
  type FieldWeights,
  type PostingList,
  type TermCounts,
} from './posting-list.ts';
import type { SectionFile } from './section-file.ts';
import type { StringTable } from './string-table.ts';

/** Rows that are searched by their terms. A term with spaces is a phrase: its parts stand next to one another. */
export interface TermTable {
  readonly rows: number;
  /**
   * The rows that hold each of some terms, and how much it counts in each. They may be overwritten when anything else is
   * asked of the table.
   */
  lists(terms: readonly string[]): PostingList[];
  /** In how many rows a term stands. */
  frequency(term: string): number;
  /**
   * The rows with any of the terms, best first by BM25, equal ones by row.
   * @param terms distinct
   * @param within the rows that may be found; `null` for all
   */
  search(terms: readonly string[], within: Bitmap | null, limit: number): ScoredRow[];
}

/** Of all postings so many are remembered, and never more than these, which are 64 MB. */
const REMEMBERED_SHARE = 0.2;
const MAX_REMEMBERED = 8_000_000;

/** Opens what `writeTable` wrote. */
export async function openTermTable(
  file: SectionFile,
  name: string,
  terms: StringTable,
  weights: FieldWeights,
): Promise<TermTable> {
  const starts = await file.numbers(`${name}.starts`);
  const holding = await file.numbers(`${name}.holding`);
  const norms = normsOf(await file.numbers(`${name}.lengths`));
  const rows = norms.length;
  /** All 0 between two searches. */
  const scores = new Float64Array(rows);
  const lists = rememberLists(
    (term) => weigh(countsOf(term.split(' ')), weights),
    Math.min(MAX_REMEMBERED, Math.ceil(REMEMBERED_SHARE * sum(holding))),
    file.arena,
  );
  return { rows, lists, frequency, search };

  function frequency(term: string): number {
    if (term.includes(' ')) return lists([term])[0]?.rows.length ?? 0;
    return holding[terms.find(term)] ?? 0;
  }

  function search(wanted: readonly string[], within: Bitmap | null, limit: number): ScoredRow[] {
    const postings = lists(wanted);
    for (const one of postings) addScores(scores, one, norms, within);
    const best = bestOf(limit);
    for (const { rows: found } of postings) takeScores(scores, found, best);
    return best.found();
  }

  function countsOf(parts: readonly string[]): TermCounts {
    const numbers = parts.map((part) => terms.find(part));
    const [only = -1] = numbers;
    if (numbers.includes(-1)) return emptyCounts(0);
    return numbers.length === 1 ? readTerm(only) : findPhrase(numbers.map(readPlaced));
  }

  function readTerm(term: number): TermCounts {
    return readCounts(stretch(2 * term), holding[term] ?? 0);
  }

  function readPlaced(term: number): PlacedTerm {
    return readPlaces(stretch(2 * term + 1), readTerm(term));
  }

  function stretch(index: number): Uint8Array {
    return file.part(`${name}.lists`, starts[index] ?? 0, starts[index + 1] ?? 0);
  }
}

function normsOf(lengths: Uint32Array): Float64Array {
  const mean = sum(lengths) / lengths.length;
  const norms = new Float64Array(lengths.length);
  for (let row = 0; row < norms.length; row += 1) norms[row] = lengthNorm(lengths[row] ?? 0, mean);
  return norms;
}

function sum(numbers: Uint32Array): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function addScores(
  scores: Float64Array,
  { rows, frequencies }: PostingList,
  norms: Float64Array,
  within: Bitmap | null,
): void {
  const weight = termWeight(rows.length, norms.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (within !== null && !includes(within, row)) continue;
    scores[row] = (scores[row] ?? 0) + termScore(weight, frequencies[index] ?? 0, norms[row] ?? 0);
  }
}

/** Offers the scores of some rows that have any, and sets them back. */
function takeScores(scores: Float64Array, rows: Uint32Array, best: BestRows): void {
  for (const row of rows) {
    const score = scores[row] ?? 0;
    if (score === 0) continue;
    best.offer(row, score);
    scores[row] = 0;
  }
}
