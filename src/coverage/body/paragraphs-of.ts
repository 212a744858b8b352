/** Control and private characters, lone surrogates, and marks that only steer layout or direction. */
const INVISIBLE =
  /(?!\n)[\p{Cc}\p{Cs}]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A wrapped line ends within a sentence, near the column where its neighbours end. */
const WRAPPED_LINE = /^.{45,}(?<![.!?:;…”"’)\]])$/u;
const MAX_COLUMNS = 110;
const MIN_WRAPPED_LINES = 4;
/** Of the lines with another right below them, so many end within a sentence in a wrapped text. */
const WRAPPED_SHARE = 0.6;

/**
 * The paragraphs of a text in the form in which texts are stored and quoted: NFC, no control characters,
 * single spaces, nothing blank at either end. Joined by an empty line they give the same again. Every line is
 * a paragraph, unless the lines are plainly wrapped at a column: then only an empty line ends one.
 */
export function paragraphsOf(text: string): string[] {
  const clean = cleanLines(text);
  return clean
    .split(isWrapped(clean) ? /\n{2,}/ : '\n')
    .map((paragraph) => paragraph.replaceAll('\n', ' '))
    .filter((paragraph) => paragraph !== '');
}

/** One line of running text, such as a headline or a name, normalised the same way. */
export function normaliseLine(text: string): string {
  return cleanLines(text).replaceAll(/\s+/g, ' ').trim();
}

function cleanLines(text: string): string {
  return text
    .replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .trim();
}

function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  const wrapped = followed.filter((line) => WRAPPED_LINE.test(line)).length;
  return (
    wrapped >= MIN_WRAPPED_LINES &&
    wrapped >= followed.length * WRAPPED_SHARE &&
    lines.every((line) => line.length <= MAX_COLUMNS)
  );
}
