import type { Skipped } from './article.ts';
import { decode, markedEncoding } from './decode.ts';
import { unreadable, type Draft, type Reading, type SourceFile } from './draft.ts';
import type { FoundFile } from './find-files.ts';
import { formatOf, type Format } from './formats/format-of.ts';
import { FileFault, readFile } from './read-file.ts';
import { MAX_RECORD_BYTES, recordParts, type RecordMarks } from './record-parts.ts';

/** A larger file is no article: it is named and not read. */
export const MAX_FILE_BYTES = 20_000_000;
/** Files of one article a line, or of many mails, hold whole archives. */
export const MAX_RECORDS_FILE_BYTES = 400_000_000;
/** What cannot be read of one file is named one by one up to so often, then counted. */
const MAX_NAMED = 100;

/**
 * The bytes of a file that is read as a whole; `null` of one that holds many records, of one that is no coverage, and of one
 * that cannot be read: `readDrafts` says why.
 */
export async function wholeBytes({ absolute }: FoundFile): Promise<Buffer | null> {
  if (formatOf(absolute)?.records !== null) return null;
  try {
    return await readWhole(absolute);
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}

/**
 * Reads the articles of a file; those of a long archive come in several parts, so that it takes little memory.
 * @param bytes as `wholeBytes` gives them, where they are known
 */
export async function* readDrafts(
  file: FoundFile,
  bytes: Buffer | null = null,
): AsyncGenerator<Reading> {
  const format = formatOf(file.absolute);
  if (format === null) yield unreadable(file, 'its format is not known');
  else yield* withFewNames(file, readFormat(file, format, bytes));
}

async function* readFormat(
  file: FoundFile,
  format: Format,
  bytes: Buffer | null,
): AsyncGenerator<Reading> {
  const { records } = format;
  try {
    if (records !== null) yield* readRecords(file, format, records);
    else yield await readText(file, format, bytes ?? (await readWhole(file.absolute)));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    yield unreadable(file, error.message);
  }
}

async function readWhole(absolute: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of readFile(absolute, MAX_FILE_BYTES)) pieces.push(piece);
  return pieces.length === 1 ? (pieces[0] ?? Buffer.of()) : Buffer.concat(pieces);
}

async function readText(file: FoundFile, format: Format, bytes: Buffer): Promise<Reading> {
  const text = textOf(bytes, format);
  if (text === null) return unreadable(file, 'it is a binary file, not a text');
  return text.trim() === ''
    ? unreadable(file, 'it is empty')
    : await format.read({ path: file.path, text });
}

async function* readRecords(
  file: FoundFile,
  format: Format,
  records: RecordMarks,
): AsyncGenerator<Reading> {
  const pieces = readFile(file.absolute, MAX_RECORDS_FILE_BYTES);
  let items = 0;
  let blank = true;
  for await (const { bytes, lines } of recordParts(
    format.mail ? pieces : asUtf8(pieces),
    records,
  )) {
    const text = bytes === null ? '' : textOf(bytes, format);
    if (text === null) throw new FileFault('it is a binary file, not a text');
    if (bytes === null) yield unreadable(file, TOO_LONG, lines + 1);
    items += bytes === null ? 1 : 0;
    blank &&= bytes !== null && text.trim() === '';
    if (text.trim() === '') continue;
    const part: SourceFile = { path: file.path, text, before: { lines, items } };
    yield await format.read(part);
    items += records.count(text);
  }
  if (blank) throw new FileFault('it is empty');
}

const TOO_LONG = `an article of more than ${MAX_RECORD_BYTES / 1e6} MB begins here; it was not read`;

function textOf(bytes: Buffer, format: Format): string | null {
  return format.mail ? bytes.toString('latin1') : decode(bytes);
}

/** Lines can be told by their bytes in any encoding but UTF-16. */
async function* asUtf8(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let convert: ((piece: Buffer) => Buffer) | undefined;
  for await (const piece of pieces) {
    convert ??= toUtf8(markedEncoding(piece));
    yield convert(piece);
  }
}

function toUtf8(marked: string | null): (piece: Buffer) => Buffer {
  if (marked !== 'utf-16le' && marked !== 'utf-16be') return (piece) => piece;
  const decoder = new TextDecoder(marked);
  return (piece) => Buffer.from(decoder.decode(piece, { stream: true }));
}

/** A file of a million scraps must not fill the report. */
async function* withFewNames(
  file: FoundFile,
  readings: AsyncIterable<Reading>,
): AsyncGenerator<Reading> {
  let named = 0;
  const isNamed = (): boolean => (named += 1) <= MAX_NAMED;
  const fits = (draft: Draft): boolean =>
    draft.text.trim() !== '' || (draft.teaser && draft.url !== null) || isNamed();
  for await (const reading of readings) {
    const skipped: Skipped[] = reading.skipped.filter(isNamed);
    yield {
      drafts: reading.drafts.filter(fits),
      skipped: [...skipped, ...unfetched(file, reading)],
    };
  }
  if (named <= MAX_NAMED) return;
  yield unreadable(
    file,
    `${named - MAX_NAMED} more of its articles cannot be read, or have no body`,
  );
}

/** A sitemap on the disk is read for what it is: nothing is fetched for a file. */
function unfetched({ path }: FoundFile, { listed }: Reading): readonly Skipped[] {
  if (listed === undefined) return [];
  const { pages, sitemaps } = listed;
  const what = sitemaps.length > 0 ? count(sitemaps, 'further sitemap') : count(pages, 'page');
  const reason = `it lists ${what} and holds no articles; give its address to have them fetched`;
  return [{ path, line: null, reason }];
}

function count(list: readonly unknown[], what: string): string {
  return `${list.length} ${what}${list.length === 1 ? '' : 's'}`;
}
