import { allMatches } from '../../language/all-matches.ts';

/** Marks such as `[1]` in a text, and the text without them. */
export interface MarkedText {
  readonly text: string;
  /** In order; `at` is where in `text` the mark stood. */
  readonly marks: readonly { readonly at: number; readonly ids: readonly number[] }[];
}

/** A code block, a code span, a link, a picture or the definition of one: what looks like a mark there is none. */
const NO_PLACE =
  /(?:^|\n)[ \t]*(?<fence>```|~~~)[^]*?(?:\n[ \t]*\k<fence>|$)|(?<!`)(?<tick>`{1,9})[^`\n]+\k<tick>|!?\[[^\][\n]*\]\([^)\s]{0,2000}(?:\s{1,9}"[^"\n]{0,500}")?\)|(?:^|\n)[ \t]*\[\^?[^\][\n]+\]:[^\n]*|\[(?!\^?\d+\])[^\][\n]+\]\[[^\][\n]*\]/;

const WORD = String.raw`(?:(?:passages?|sources?|ids?|no\.?|#)\s*)?`;
const NUMBER = String.raw`\^?#?\d{1,3}`;
const RANGE = String.raw`${NUMBER}(?:\s*[-–—]\s*${NUMBER})?`;
const LIST = String.raw`${WORD}${RANGE}(?:\s*(?:[,;&]|and)\s*${WORD}${RANGE})*`;

/** `[1]`, `[1, 2]`, `[1-3]`, `[^1]`, `[passage 1]`, `【1】`, `【1†source】`. */
const MARK = new RegExp(
  String.raw`(?<![ \t])[ \t]*(?:\[\s*(${LIST})\s*\](?!\()|【\s*(${LIST})(?:†[^】\n]*)?\s*】)`,
  'i',
);

const SCAN = new RegExp(`(?<no>${NO_PLACE.source})|(?<mark>${MARK.source})`, 'gi');

/** A range longer than this is a pair of years, or nonsense. */
const MAX_RANGE = 20;

/** Finds the marks by which a text cites, and takes them out of it; code and links stay as they are. */
export function readCitationMarks(written: string): MarkedText {
  const marks: { at: number; ids: number[] }[] = [];
  let text = '';
  let from = 0;
  for (const match of allMatches(written, SCAN)) {
    const mark = match.groups?.['mark'];
    if (mark === undefined) continue;
    text += written.slice(from, match.index);
    from = match.index + mark.length;
    marks.push({ at: text.length, ids: idsIn(mark) });
  }
  return { text: text + written.slice(from), marks };
}

function idsIn(mark: string): number[] {
  const list = mark.replace(/†.*/s, '');
  const ids = allMatches(list, /(\d+)(?:\s*[-–—]\s*\^?#?(\d+))?/g).flatMap(([, first, last]) =>
    range(Number(first), Number(last ?? first)),
  );
  return [...new Set(ids)];
}

function range(first: number, last: number): number[] {
  const length = last - first + 1;
  return length < 1 || length > MAX_RANGE
    ? [first, last]
    : Array.from({ length }, (_, index) => first + index);
}
