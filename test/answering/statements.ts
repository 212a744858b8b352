import { type Statement } from '../../src/answering/statements/statement.ts';
import { testHit, type HitFields } from './evidence.ts';
import type { EntryLink } from '../../src/edition/edition.ts';

export interface StatementFields extends HitFields {
  /** The sentence, where it is a part of the passage. @default the whole passage */
  readonly sentence?: string;
  readonly links?: readonly EntryLink[];
  readonly share?: number;
  readonly around?: number;
}

/** A statement as it is read from a passage; on its topic unless told otherwise. */
export function testStatement({
  sentence,
  links = [],
  share = 1,
  around = 1,
  ...fields
}: StatementFields): Statement {
  const hit = testHit(fields);
  const text = sentence ?? fields.text;
  const start = hit.passage.start + hit.passage.text.indexOf(text);
  const article = { ...hit.article, links };
  return {
    hit: { ...hit, article },
    text,
    start,
    end: start + text.length,
    before: '',
    share,
    around,
  };
}
