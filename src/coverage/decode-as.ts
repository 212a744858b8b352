/** A text, and how much of it could be decoded. */
export interface Decoded {
  readonly text: string;
  /** Byte sequences that the encoding does not have; each is `U+FFFD` in the text. */
  readonly broken: number;
  /** Characters beyond ASCII that were decoded, in UTF-16 code units. */
  readonly beyondAscii: number;
}

/** The bytes 0x80 to 0x9f of windows-1252, from https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes by a label of the WHATWG's list, such as `latin1`; `null` for a label that is not on it. */
export function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  const decoder = openDecoder(label);
  if (decoder === null) return null;
  try {
    const text = decoder.fatal.decode(bytes);
    return {
      text: decoder.encoding === 'windows-1252' ? withWindowsMarks(text) : text,
      broken: 0,
      beyondAscii: 0,
    };
  } catch {
    const text = decoder.lenient.decode(bytes);
    const broken = count(text, /\ufffd/g);
    return { text, broken, beyondAscii: count(text, /[^\u0000-\u007f\ufffd]/g) };
  }
}

/**
 * A text that Node.js decoded as windows-1252 is one of the ISO 8859-1 of old, with control characters for
 * quotation marks, dashes and `€`; this gives what they stand for.
 */
export function withWindowsMarks(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, (mark) =>
    WINDOWS_1252.charAt(mark.charCodeAt(0) - 0x80),
  );
}

function openDecoder(label: string) {
  try {
    const lenient = new TextDecoder(label);
    const fatal = new TextDecoder(label, { fatal: true });
    return { lenient, fatal, encoding: lenient.encoding };
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.length - text.replaceAll(pattern, '').length;
}
