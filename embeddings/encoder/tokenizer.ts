import type { Vocabulary } from './vocabulary.ts';

/** Cuts a text into pieces of the vocabulary: their numbers, in order. The empty text has none. */
export type Tokenizer = (text: string) => number[];

/** Stands in front of each word, and in place of spaces, as in SentencePiece. */
const SPACE = '\u2581';

/** The piece of what is in no other, one character long. */
const UNKNOWN = 0;

/**
 * The pieces with the greatest sum of scores (Viterbi's algorithm), as the tokenizer that comes with the model
 * finds them, ties and oddities included: a place that has 0 for its best sum counts as not reached, so that
 * whatever comes there is taken, and pieces may begin where none ends. The model was published with these tokens.
 */
export function createTokenizer(vocabulary: Vocabulary): Tokenizer {
  return (text) => {
    const symbols = symbolsOf(text);
    const best = new Float64Array(symbols.length + 1);
    const pieces = new Int32Array(symbols.length + 1);
    symbols.forEach((_, start) => {
      const before = best[start] ?? 0;
      vocabulary.forEachPiece(symbols, start, (piece, end, score) => {
        const sum = score + before;
        const most = best[end] ?? 0;
        if (most !== 0 && sum < most) return;
        best[end] = sum;
        pieces[end] = piece;
      });
    });
    return trace(pieces, vocabulary);
  };
}

/** From the end to the front. Neighbouring unknown characters are one token. */
function trace(pieces: Int32Array, vocabulary: Vocabulary): number[] {
  const found: number[] = [];
  let at = pieces.length - 1;
  while (at > 0) {
    const piece = pieces[at] ?? UNKNOWN;
    if (piece !== UNKNOWN || found.at(-1) !== UNKNOWN) found.push(piece);
    at -= vocabulary.lengthOf(piece);
  }
  return found.reverse();
}

/** Code points of the text in its plainest form. */
function symbolsOf(text: string): readonly number[] {
  const plain = text.normalize('NFKC');
  if (plain === '') return [];
  const marked = SPACE + plain.replaceAll(' ', SPACE);
  return Array.from(marked, (symbol) => symbol.codePointAt(0) ?? 0);
}
