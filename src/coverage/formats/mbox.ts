import { allMatches } from '../../language/all-matches.ts';
import type { Reading, SourceFile } from '../draft.ts';
import type { RecordMarks } from '../record-parts.ts';
import { readMessage } from './mail.ts';

/** A mail begins with `From sender date`, after an empty line; a time tells it from a sentence. */
const SEPARATOR = /(?:^|\n\r?\n)(From [^\n]{0,200}\d:\d\d[^\n]{0,100}(?:\n|$))/g;

/** Mails of an mbox file, which are told apart by their first lines. */
export const MBOX_MARKS: RecordMarks = {
  lastEnd: (bytes) => startsIn(bytes.toString('latin1')).at(-1) ?? 0,
  nextStart: (bytes) => startsIn(bytes.toString('latin1')).find((at) => at > 0) ?? null,
  count: (text) => startsIn(text).length,
};

/** Reads an mbox file, or some mails of one: each mail is an article. */
export async function readMbox(file: SourceFile): Promise<Reading> {
  const { lines, items } = file.before ?? { lines: 0, items: 0 };
  const starts = startsIn(file.text);
  if (starts[0] !== 0) {
    const reason = 'a mail does not begin as in an mbox file, with "From " and a date';
    return { drafts: [], skipped: [{ path: file.path, line: lines + 1, reason }] };
  }
  const drafts = [];
  const skipped = [];
  let line = lines + 1;
  for (const [index, start] of starts.entries()) {
    const raw = file.text.slice(start, starts[index + 1]);
    const draft = await readMessage(unquoted(raw.slice(raw.indexOf('\n') + 1)));
    if ('reason' in draft) skipped.push({ path: file.path, line, reason: draft.reason });
    else drafts.push({ ...draft, line, item: items + index + 1 });
    line += raw.split('\n').length - 1;
  }
  return { drafts, skipped };
}

function startsIn(text: string): number[] {
  return allMatches(text, SEPARATOR).map((match) => match.index + match[0].indexOf('From '));
}

/** Lines of a mail that begin with `From ` are kept from being taken for the next one by a `>`. */
function unquoted(mail: string): string {
  return mail.replaceAll(/^>(>*From )/gm, '$1');
}
