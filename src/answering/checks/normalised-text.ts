import { allMatches } from '../../language/all-matches.ts';

/** A text in a form in which quotes are compared, with the way back. */
export interface NormalisedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the source it comes from; one more at the end. */
  readonly offsets: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Soft hyphen, zero-width characters and marks of direction: invisible, and lost in copying. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** ASCII without spaces and backticks, none of it followed by a mark that may combine with it; or anything else. */
const CHUNK = /(?<plain>[!-_a-~]+(?![^ -~]))|(?:(?![!-_a-~]+(?![^ -~]))[^])+/gu;

/** By grapheme: a letter and its combining marks are composed together. */
const segmenter = new Intl.Segmenter();

/**
 * NFKC, lower case, straight quotes, plain hyphens, single spaces, nothing invisible: two texts that a reader
 * would call the same words are equal after it.
 */
export function normaliseText(source: string): NormalisedText {
  let text = '';
  const offsets: number[] = [];
  for (const { form, index, isPlain } of segments(source)) {
    const repeatsSpace = form.startsWith(' ') && (text === '' || text.endsWith(' '));
    const kept = repeatsSpace ? form.slice(1) : form;
    text += kept;
    for (let unit = 0; unit < kept.length; unit += 1) offsets.push(isPlain ? index + unit : index);
  }
  return { text, offsets: [...offsets, source.length] };
}

/** Most of a text are ASCII words, which need no more than lower case; the rest is taken grapheme by grapheme. */
function* segments(
  source: string,
): Generator<{ readonly form: string; readonly index: number; readonly isPlain: boolean }> {
  for (const { 0: chunk, index, groups } of allMatches(source, CHUNK)) {
    if (groups?.plain !== undefined) yield { form: chunk.toLowerCase(), index, isPlain: true };
    else
      for (const part of segmenter.segment(chunk))
        yield { form: normaliseSegment(part.segment), index: index + part.index, isPlain: false };
  }
}

function normaliseSegment(segment: string): string {
  const visible = Array.from(segment)
    .filter((char) => !INVISIBLE.test(char))
    .join('');
  const plain = Array.from(visible.normalize('NFKC'), (char) => SAME[char] ?? char).join('');
  return plain.toLowerCase().replace(/\s+/gu, ' ');
}
