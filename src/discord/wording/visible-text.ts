/** Controls of C0 and C1 but for tab and line feed: among them the escape that starts a terminal sequence. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/**
 * Characters without a shape of their own: zero-width spaces, soft hyphens, marks and overrides of direction,
 * tags, halves of surrogate pairs. They can hide a word from a reader or a mention from a filter.
 */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** Joiners bind the parts of an emoji or of a script's letters; beside ASCII they have no such work. */
const IDLE_JOINERS =
  /(?<=[\0-\x7f]|^)[\u200c\u200d]+|(?<![\u200c\u200d])[\u200c\u200d]+(?=[\0-\x7f]|$)/gu;

/** A text with nothing in it but what a reader sees. Line breaks become `\n`, tabs a space. */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replaceAll('\t', ' ')
    .replace(IDLE_JOINERS, '');
}

/** The same on one line, runs of white space made one space. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}

/** At most `maxChars` UTF-16 code units of a text, ending in `…` where it was cut; no character is halved. */
export function clip(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  if (maxChars < 1) return '';
  return `${text
    .slice(0, maxChars - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
