import { isUtf8 } from 'node:buffer';
import { detectEncoding } from './detect-encoding.ts';
import { decodeAs, type Decoded } from './decode-as.ts';

/** How bytes are decoded. */
export interface DecodeOptions {
  /** What a `Content-Type` header says, over what the text itself declares. */
  readonly charset?: string | undefined;
}

/** Enough of a page to find the encoding that it declares. */
const HEAD_BYTES = 8192;
const DECLARED =
  /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)|<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w-]+)/i;
/** A text has next to none of these; tab, line feed, form feed, carriage return and escape aside. */
const CONTROL_SHARE = 0.02;
/** A text of which this share of the characters beyond ASCII is broken is still in that encoding. */
const BROKEN_SHARE = 0.25;
/** Enough of a text to tell by its zero bytes that it is UTF-16. */
const ZERO_SAMPLE = 4096;
/** In Western text nine of ten units have a zero byte; in Chinese still spaces and line ends do. */
const ZERO_SHARE = 0.05;
/** Japanese mail and old pages: ASCII bytes, between escapes. */
const ISO_2022_JP = /\x1b\$[@B]/;

/**
 * The text of a file: by its byte order mark; else as UTF-8 when it is that, but for a few broken bytes, as
 * hardly any other text is; else by the encoding that is stated or that it declares (HTML, XML); else by the
 * one that it looks like, which is windows-1252 in doubt. `null` for files that are no text.
 */
export function decode(bytes: Uint8Array, { charset }: DecodeOptions = {}): string | null {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) return null;
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  if (ISO_2022_JP.test(head)) return new TextDecoder('iso-2022-jp').decode(bytes);
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const unicode = decodeAs(bytes, 'utf-8');
  if (unicode !== null && isSound(unicode)) return unicode.text;
  for (const declared of [charset, meta ?? xml]) {
    const decoded = declared === undefined ? null : decodeDeclared(bytes, declared);
    if (decoded !== null && isSound(decoded)) return decoded.text;
  }
  return decodeAs(bytes, detectEncoding(bytes))?.text ?? null;
}

/** The UTF that a byte order mark names; `null` without one. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Zero bytes only at every other place. A text that declares UTF-16 in ASCII letters is not UTF-16. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, ZERO_SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) > 0 || even + odd < (length / 2) * ZERO_SHARE) return null;
  if (even + odd === 0) return null;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const sample = new TextDecoder(encoding).decode(bytes.subarray(0, length));
  return /[\u0000-\u0008\u000e-\u001a\ufffd\ue000-\uf8ff]/.test(sample.slice(0, -1))
    ? null
    : encoding;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  let controls = 0;
  for (const byte of bytes) if (byte < 32 && isControl(byte)) controls += 1;
  return controls > bytes.length * CONTROL_SHARE;
}

/** Of the bytes below 32. */
function isControl(byte: number): boolean {
  return ![9, 10, 12, 13, 27].includes(byte);
}

function decodeDeclared(bytes: Uint8Array, label: string): Decoded | null {
  return /^utf-?(?:7|8|16|32)/i.test(label) ? null : decodeAs(bytes, label);
}

function isSound({ broken, beyondAscii }: Decoded): boolean {
  return broken <= beyondAscii * BROKEN_SHARE;
}
