/** Enough of a page to find the encoding that it declares. */
const HEAD_BYTES = 4096;
const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i;
/** A text has next to none of these; tab, line feed, form feed, carriage return and escape aside. */
const CONTROL_SHARE = 0.02;

/**
 * The text of a file: by its byte order mark, else by the encoding it declares (HTML, XML), else UTF-8,
 * else windows-1252, which every byte sequence is. `null` for files that are no text.
 */
export function decode(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) return null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  return (
    tryDecode(bytes, 'utf-8') ??
    tryDecode(bytes, meta ?? xml ?? 'windows-1252') ??
    tryDecode(bytes, 'windows-1252')
  );
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
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

/** `null` when the bytes are not valid in the encoding, or the encoding is unknown. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
