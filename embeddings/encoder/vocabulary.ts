import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Pieces of words that a model knows, by number, in a tree. */
export interface Vocabulary {
  /**
   * Told are all pieces that a text has at a place, shortest first; where there is none, the unknown piece.
   * @param symbols code points
   */
  forEachPiece(symbols: readonly number[], start: number, use: UsePiece): void;
  /** UTF-16 code units of a piece. */
  lengthOf(piece: number): number;
}

/** @param end the place behind the piece */
export type UsePiece = (piece: number, end: number, score: number) => void;

/** The first pieces are signs, which stand in no text. */
const RESERVED = 6;
const CODE_POINTS = 0x110000;

/** Some pieces with a colon were read as other things when the list was made, and have no score: it counts as 0. */
const vocabularySchema = z.array(z.tuple([z.string(), z.number().nullable()]));

/** Reads a list of pieces and scores, as SentencePiece has them, in the order of their numbers. */
export async function readVocabulary(file: string): Promise<Vocabulary> {
  return createVocabulary(vocabularySchema.parse(JSON.parse(await readFile(file, 'utf8'))));
}

/** @param pieces the later of two equal ones counts */
export function createVocabulary(
  pieces: readonly (readonly [piece: string, score: number | null])[],
): Vocabulary {
  const scores = Float64Array.from(pieces, ([, score]) => score ?? 0);
  const lengths = pieces.map(([piece]) => piece.length);
  /** By node and code point; the root is node 0. */
  const children = new Map<number, number>();
  /** The piece that ends at a node. */
  const ends: (number | undefined)[] = [undefined];

  pieces.forEach(([piece], number) => {
    if (number < RESERVED) return;
    let node = 0;
    for (const symbol of piece) {
      const key = node * CODE_POINTS + (symbol.codePointAt(0) ?? 0);
      node = children.get(key) ?? ends.push(undefined) - 1;
      children.set(key, node);
    }
    ends[node] = number;
  });

  return {
    forEachPiece(symbols, start, use) {
      let node: number | undefined = 0;
      let isKnown = false;
      for (let at = start; at < symbols.length; at++) {
        node = children.get(node * CODE_POINTS + (symbols[at] ?? 0));
        if (node === undefined) break;
        const piece = ends[node];
        if (piece === undefined) continue;
        isKnown = true;
        use(piece, at + 1, scores[piece] ?? 0);
      }
      if (!isKnown) use(0, start + 1, 0);
    },
    lengthOf: (piece) => lengths[piece] ?? 1,
  };
}
