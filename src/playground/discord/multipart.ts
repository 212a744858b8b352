/** One part of a multipart/form-data body. */
export interface Part {
  readonly name: string;
  /** `null` for a plain field. */
  readonly filename: string | null;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Splits a multipart/form-data body (RFC 7578) into its parts. */
export function splitMultipart(body: Buffer, contentType: string): readonly Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  const marker = `\r\n--${boundary}`;
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: Part[] = [];
  let start = whole.indexOf(marker);
  let end = whole.indexOf(marker, start + marker.length);
  while (end !== -1) {
    parts.push(readPart(whole.subarray(start + marker.length + 2, end)));
    start = end;
    end = whole.indexOf(marker, start + marker.length);
  }
  return parts;
}

function readPart(part: Buffer): Part {
  const gap = part.indexOf('\r\n\r\n');
  const head = part.subarray(0, gap).toString('utf8');
  const field = (pattern: RegExp) => pattern.exec(head)?.[1];
  return {
    name: field(/[; ]name="([^"]*)"/i) ?? '',
    filename: field(/filename="([^"]*)"/i) ?? null,
    contentType: field(/^content-type: *(.+?)\r?$/im) ?? 'application/octet-stream',
    bytes: part.subarray(gap + 4),
  };
}
