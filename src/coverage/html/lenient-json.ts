/** What stands at a place: a string, a frame that hides a script, a comment, a comma, or anything else. */
const PIECE =
  /"(?:[^"\\]|\\[^])*"|<!--|-->|<!\[CDATA\[|\]\]>|\/\*|(?<![:\w])\/\/[^\n]*|,|[^",/<\-\]]+|[^]/y;
const DROPPED = /^(?:\/\/|<!|-->|\]\]>)/;
/** Line breaks and tabs, which strings of JSON may not hold. */
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
  for (const piece of piecesOf(text)) {
    if (piece === ',') comma = true;
    else if (piece.trim() !== '' && !DROPPED.test(piece)) {
      if (comma && !/^\s*[}\]]/.test(piece)) kept.push(',');
      comma = false;
      kept.push(piece.replaceAll(CONTROLS, ' '));
    }
  }
  return kept.join('').replace(/;\s*$/, '');
}

/** All but block comments. What opens a string or a comment that never ends, ends the text. */
function* piecesOf(text: string): Generator<string, undefined> {
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.length;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0] ?? '"';
    if (piece === '"') return;
    if (piece === '/*') {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) return;
      at = end + 2;
    } else {
      at += piece.length;
      yield piece;
    }
  }
}
