import type { Citation, Nearest } from '../../answering/answer.ts';
import type { Searched } from '../../retrieval/searched.ts';
import { sayAll } from '../../localisation/say.ts';
import type { Remark } from '../../localisation/remark.ts';
import type { Words } from '../../localisation/words.ts';
import type { Reader } from '../wording/reader.ts';
import { clip, visibleLine } from '../wording/visible-text.ts';
import { searchedParts, understoodLines } from '../wording/wording.ts';
import { fitLines, MAX_MESSAGE_CHARS, type FittedLines } from './budget.ts';
import { citationLines, nearestLine } from './citation-line.ts';
import { escapeLine } from './escape.ts';
import { layOut, type Payload } from './payload.ts';

const MAX_PART_CHARS = 150;
const FOOTER_CHARS = 700;
const SOURCES_CHARS = 1300;
/** Room for saying what was left out. */
const LEFT_OUT_CHARS = 60;

/** What stands in a message that lists cited lines. */
export interface CitedLines {
  readonly accent: number;
  /** Discord Markdown, already escaped. */
  readonly head: string;
  /** Discord Markdown, already escaped; those that do not fit are counted. */
  readonly lines: readonly string[];
  readonly citations: readonly Citation[];
  /** Named where there are no citations. */
  readonly nearest: readonly Nearest[];
  readonly searched: Searched;
  readonly notes: readonly string[];
  /** The same for readers of another language. */
  readonly remarks?: readonly (Remark | null)[] | undefined;
  readonly reader: Reader;
}

/** A message of lines with `[n]`, their sources below, then how it was searched. */
export function layOutCited(content: CitedLines): Payload {
  const { accent, head, citations, nearest, searched, notes, reader } = content;
  const { words } = reader;
  const sources = fitLines(
    citations.length > 0
      ? citationLines(citations, reader)
      : nearest.map((each) => nearestLine(each, words)),
    SOURCES_CHARS,
  );
  const parts = searchedParts(searched, words).map((part) => shorten(part, MAX_PART_CHARS));
  const footer = fitLines(
    [
      `-# ${words.t('searches.searched', { parts: parts.join(' · ') })}`,
      ...understoodLines(searched, words).map(({ line }) => `-# ${shorten(line, MAX_PART_CHARS)}`),
      ...sayAll(notes, content.remarks, words).map((note) => `-# ${shorten(note, MAX_PART_CHARS)}`),
    ],
    FOOTER_CHARS,
  ).text;
  const room = MAX_MESSAGE_CHARS - head.length - sources.text.length - footer.length;
  const body = fitLines(content.lines, room - 3 * LEFT_OUT_CHARS);
  return layOut({
    accent,
    sections: [head, withLeft(body, words), withLeft(sources, words), footer],
  });
}

/** On one line, without markup, of at most so many characters before escaping. */
export function shorten(text: string, maxChars: number): string {
  return escapeLine(clip(visibleLine(text), maxChars));
}

/** Lines, and how many more there are. */
export function withLeft({ text, left }: FittedLines, { t }: Words): string {
  return left > 0 ? `${text}\n-# ${t('searches.more', { count: left })}` : text;
}
