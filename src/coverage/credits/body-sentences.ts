import { allMatches } from '../../language/all-matches.ts';
import { sentences, type Sentence } from '../../language/sentences.ts';

/** The sentences of a body; only the lines that are asked for are split. */
export interface BodySentences {
  /** The sentence that holds a place, or begins next behind it on its line; `null` outside any line. */
  at(offset: number): Sentence | null;
  /** The one behind a sentence, on whatever line. */
  after(sentence: Sentence): Sentence | null;
  /** Those that have a part in a stretch. */
  within(start: number, end: number): readonly Sentence[];
  /** Counts lines from 0. */
  lineAt(offset: number): number;
}

/** One object stands for one sentence however often it is asked for. */
export function createBodySentences(body: string): BodySentences {
  const lines = allMatches(body, /[^\n]+/g).map(({ index, 0: text }) => ({
    start: index,
    text,
  }));
  const split = new Map<number, readonly Sentence[]>();
  function ofLine(number: number): readonly Sentence[] {
    const known = split.get(number);
    const line = lines[number];
    if (known || !line) return known ?? [];
    const found = sentences(line.text).map(({ text, start, end }) => ({
      text,
      start: start + line.start,
      end: end + line.start,
    }));
    split.set(number, found);
    return found;
  }
  function lineAt(offset: number): number {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  function within(start: number, end: number): Sentence[] {
    const found: Sentence[] = [];
    for (
      let line = lineAt(start);
      line < lines.length && (lines[line]?.start ?? end) < end;
      line += 1
    ) {
      found.push(...ofLine(line).filter((one) => one.start < end && one.end > start));
    }
    return found;
  }
  return {
    at: (offset) => ofLine(lineAt(offset)).find(({ end }) => end > offset) ?? null,
    after(sentence) {
      const line = lineAt(sentence.start);
      const own = ofLine(line);
      const next = own[own.indexOf(sentence) + 1];
      for (let later = line + 1; !next && later < lines.length; later += 1) {
        const [first] = ofLine(later);
        if (first) return first;
      }
      return next ?? null;
    },
    within,
    lineAt,
  };
}
