import type { FormatReader } from '../draft.ts';
import { LINE_MARKS, type RecordMarks } from '../record-parts.ts';
import { readHtml } from './html.ts';
import { readJson, readJsonLines } from './json.ts';
import { readMail } from './mail.ts';
import { readMarkdown } from './markdown.ts';
import { MBOX_MARKS, readMbox } from './mbox.ts';
import { readText } from './text.ts';
import { readXml } from './xml.ts';

/** How a file is read. */
export interface Format {
  readonly read: FormatReader;
  /** How the articles of a file that holds a great many are told apart; `null` for formats read as a whole. */
  readonly records: RecordMarks | null;
  /** Whether the reader is given one character for each byte, instead of a decoded text. */
  readonly mail: boolean;
  /** Whether it takes much longer to read than JSON does. */
  readonly slow: boolean;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', whole(readText)],
  ['.md', whole(readMarkdown)],
  ['.markdown', whole(readMarkdown)],
  ['.html', slow(readHtml)],
  ['.htm', slow(readHtml)],
  ['.xhtml', slow(readHtml)],
  ['.shtml', slow(readHtml)],
  ['.json', whole(readJson)],
  ['.jsonl', { read: readJsonLines, records: LINE_MARKS, mail: false, slow: false }],
  ['.ndjson', { read: readJsonLines, records: LINE_MARKS, mail: false, slow: false }],
  ['.rss', slow(readXml)],
  ['.rdf', slow(readXml)],
  ['.xml', slow(readXml)],
  ['.atom', slow(readXml)],
  ['.eml', { ...slow(readMail), mail: true }],
  ['.mbox', { read: readMbox, records: MBOX_MARKS, mail: true, slow: true }],
]);

/** Endings of files that may well hold articles and are not read, with what to do. */
const UNREAD: ReadonlyMap<string, string> = new Map([
  ...['.mht', '.mhtml', '.webarchive', '.warc', '.maff'].map(
    (ending) => [ending, 'web archives are not read; save the page as HTML'] as const,
  ),
  ...['.pdf', '.doc', '.docx', '.odt', '.rtf', '.epub'].map(
    (ending) => [ending, 'documents are not read; save it as text or HTML'] as const,
  ),
  ...['.zip', '.tar', '.tgz', '.7z', '.rar', '.bz2', '.xz', '.zst'].map(
    (ending) => [ending, 'archives are not unpacked; put the files themselves there'] as const,
  ),
]);

/** The ending of a file's name in lower case, with its dot, that of `story.html.gz` being `.html`; or empty. */
export function endingOf(path: string): string {
  const unzipped = path.replace(/\.gz$/i, '');
  return /[^/\\](\.[^./\\]+)$/.exec(unzipped)?.[1]?.toLowerCase() ?? '';
}

/** How a file is read, by its ending; `null` for files that are no articles. */
export function formatOf(path: string): Format | null {
  return FORMATS.get(endingOf(path)) ?? null;
}

/** Why a file that may hold articles is not read; `null` for those that are read, or hold none. */
export function unreadOf(path: string): string | null {
  return UNREAD.get(endingOf(path)) ?? null;
}

/** The endings of the files that are read, for people. */
export function knownEndings(): string {
  return [...FORMATS.keys()].map((ending) => ending.slice(1)).join(', ');
}

function whole(read: FormatReader): Format {
  return { read, records: null, mail: false, slow: false };
}

function slow(read: FormatReader): Format {
  return { ...whole(read), slow: true };
}
