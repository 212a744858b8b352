import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Pieces of words that a model knows, by number, in a tree that is walked character by character from `ROOT`. */
export interface Vocabulary {
  /** The number of a character (a code point); `NO_SYMBOL` where it is in no piece. */
  symbolOf(character: string): number;
  /** The node of the tree that a symbol leads to. */
  next(node: number, symbol: number): number | undefined;
  /** The piece that ends at a node. */
  pieceAt(node: number): number | undefined;
  scoreOf(piece: number): number;
  /** UTF-16 code units of a piece. */
  lengthOf(piece: number): number;
}

export const ROOT = 0;
export const NO_SYMBOL = 0;

/** The first pieces are signs, which stand in no text. */
const RESERVED = 6;

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
  const symbols = numberSymbols(pieces.slice(RESERVED).map(([piece]) => piece));
  const width = symbols.size + 1;
  /** By node and symbol. */
  const children = new Map<number, number>();
  const ends: (number | undefined)[] = [undefined];
  const symbolOf = (character: string) => symbols.get(character) ?? NO_SYMBOL;

  pieces.forEach(([piece], number) => {
    if (number < RESERVED) return;
    let node = ROOT;
    for (const character of piece) {
      const key = node * width + symbolOf(character);
      node = children.get(key) ?? ends.push(undefined) - 1;
      children.set(key, node);
    }
    ends[node] = number;
  });

  return {
    symbolOf,
    next: (node, symbol) => children.get(node * width + symbol),
    pieceAt: (node) => ends[node],
    scoreOf: (piece) => scores[piece] ?? 0,
    lengthOf: (piece) => lengths[piece] ?? 1,
  };
}

/** From 1 up: small keys of a map are found fastest. */
function numberSymbols(pieces: readonly string[]): ReadonlyMap<string, number> {
  const characters = new Set(pieces.flatMap((piece) => Array.from(piece)));
  return new Map([...characters].map((character, at) => [character, at + 1]));
}
