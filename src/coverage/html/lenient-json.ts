/** A comment, a frame that hides a script, a string, a comma, or anything else of one piece. */
const PIECES =
  /"(?:[^"\\]|\\[^])*"|\/\*[^]*?\*\/|(?<![:\w])\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|,|[^",/<\-\]]+|[^]/g;
const DROPPED = /^(?:\/[/*]|<!|-->|\]\]>)/;
/** Line breaks and tabs, which strings of JSON may not hold. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001f]+/g;

/**
 * JSON as sites write it: with comments, in a CDATA frame, with commas too many, with line breaks in strings.
 * `undefined` for what is none even so. Linear in the length of the text.
 */
export function parseLenientJson(text: string): unknown {
  return parse(text) ?? parse(mended(text));
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function mended(text: string): string {
  const kept: string[] = [];
  let comma = false;
  for (const [piece] of text.matchAll(PIECES)) {
    if (DROPPED.test(piece)) continue;
    if (piece === ',') comma = true;
    else if (piece.trim() !== '') {
      if (comma && !/^\s*[}\]]/.test(piece)) kept.push(',');
      comma = false;
      kept.push(piece.replaceAll(CONTROLS, ' '));
    }
  }
  return kept.join('').replace(/;\s*$/, '');
}
