import { NO_SYMBOL, ROOT, type Vocabulary } from './vocabulary.ts';

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
    const symbols = symbolsOf(text, vocabulary);
    const best = new Float64Array(symbols.length + 1);
    const pieces = new Int32Array(symbols.length + 1);

    function consider(piece: number, start: number, end: number, score: number): void {
      const sum = score + (best[start] ?? 0);
      const most = best[end] ?? 0;
      if (most !== 0 && sum < most) return;
      best[end] = sum;
      pieces[end] = piece;
    }

    for (let start = 0; start < symbols.length; start++) {
      let isKnown = false;
      let node: number | undefined = ROOT;
      for (let end = start + 1; end <= symbols.length; end++) {
        node = vocabulary.next(node, symbols[end - 1] ?? NO_SYMBOL);
        if (node === undefined) break;
        const piece = vocabulary.pieceAt(node);
        if (piece === undefined) continue;
        consider(piece, start, end, vocabulary.scoreOf(piece));
        isKnown = true;
      }
      if (!isKnown) consider(UNKNOWN, start, start + 1, 0);
    }
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

/** The characters of the text in its plainest form. */
function symbolsOf(text: string, vocabulary: Vocabulary): readonly number[] {
  const plain = text.normalize('NFKC');
  if (plain === '') return [];
  return Array.from(SPACE + plain.replaceAll(' ', SPACE), (character) =>
    vocabulary.symbolOf(character),
  );
}
