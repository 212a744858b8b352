/** How the records of a file of many lie in its bytes. */
export interface RecordMarks {
  /** Where the last record that is whole ends; 0 when there is none. */
  lastEnd(bytes: Buffer): number;
  /** Where the first record that begins within the bytes does; `null` when none does. */
  nextStart(bytes: Buffer): number | null;
  /** The records of a text. */
  count(text: string): number;
}

/** Some whole records of a file, or word of one that is too long and was left out. */
export interface RecordPart {
  /** `null` for a record that was left out. */
  readonly bytes: Buffer | null;
  /** The lines of the file that stand before it. */
  readonly lines: number;
}

/** So much is decoded and read at a time. */
const PART_BYTES = 4_000_000;
/** A longer record is no article. */
export const MAX_RECORD_BYTES = 20_000_000;
const LINE_END = 10;
/** Longer than any mark, so that one that lies across two pieces is seen. */
const OVERLAP_BYTES = 200;

/**
 * Parts the bytes of a file between records, so that a file of any length is read in little memory. A record
 * that is too long is passed over.
 */
export async function* recordParts(
  pieces: AsyncIterable<Buffer>,
  marks: RecordMarks,
): AsyncGenerator<RecordPart> {
  let rest: Buffer[] = [];
  let size = 0;
  let lines = 0;
  let passing = false;
  const keep = (bytes: Buffer) => {
    rest = [bytes];
    size = bytes.length;
  };
  for await (const piece of pieces) {
    rest.push(piece);
    size += piece.length;
    if (!passing && size < PART_BYTES) continue;
    const bytes = Buffer.concat(rest);
    const end = passing ? (marks.nextStart(bytes) ?? 0) : marks.lastEnd(bytes);
    if (end > 0) {
      if (!passing) yield { bytes: bytes.subarray(0, end), lines };
      lines += countLines(bytes.subarray(0, end));
      passing = false;
      keep(bytes.subarray(end));
    } else if (passing || size > MAX_RECORD_BYTES) {
      if (!passing) yield { bytes: null, lines };
      passing = true;
      lines += countLines(bytes.subarray(0, -OVERLAP_BYTES));
      keep(bytes.subarray(-OVERLAP_BYTES));
    }
  }
  if (!passing && size > 0) yield { bytes: Buffer.concat(rest), lines };
}

/** Records that are lines. */
export const LINE_MARKS: RecordMarks = {
  lastEnd: (bytes) => bytes.lastIndexOf(LINE_END) + 1,
  nextStart: (bytes) => (bytes.includes(LINE_END) ? bytes.indexOf(LINE_END) + 1 : null),
  count: (text) => text.split('\n').filter((line) => line.trim() !== '').length,
};

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
}
