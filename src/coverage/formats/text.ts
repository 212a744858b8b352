import { EMPTY_DRAFT, oneArticle, type Reading, type SourceFile } from '../draft.ts';
import { withoutSectionLabel } from '../body/section-labels.ts';

/** `date 2021-01-06` at the very start, whether or not the text runs on in the same line. */
const HEADER = /^\s*date:?[ \t]+(\d{4}(?:-\d{1,2}){0,2})(?=\s|$)\s*/;

/** Reads a plain text: an optional leading `date …`, then headline and body, or the body at once. */
export function readText(file: SourceFile): Reading {
  const [header = '', date] = HEADER.exec(file.text) ?? [];
  const text = withoutSectionLabel(file.text.slice(header.length));
  const dates = date === undefined ? [] : [{ value: date, source: 'header' as const }];
  return oneArticle({ ...EMPTY_DRAFT, dates, text });
}
