import { allMatches } from '../../language/all-matches.ts';
import { markdownToText } from '../../coverage/formats/markdown-to-text.ts';
import { sentences } from '../../language/sentences.ts';
import { readCitationMarks, type MarkedText } from './citation-marks.ts';

/** A sentence of a text, and the ids it cites. */
export interface MarkedSentence {
  readonly text: string;
  readonly ids: readonly number[];
}

/** An answer in plain text, taken apart. */
export interface MarkedAnswer {
  readonly sentences: readonly MarkedSentence[];
  /** What stands behind `Missing:`. */
  readonly missing: string | null;
  /** Whether the text says that nothing answers, and nothing else. */
  readonly isNothing: boolean;
}

/** The one word by which a text says that nothing answers, and the word before what is missing; see the prompt. */
export const NOTHING = 'NOTHING';
export const MISSING = 'Missing:';

/** Stand for the marks while Markdown is taken off: private characters, which no article and no Markdown has. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * Takes an answer apart that cites by marks such as `[1]`: one sentence after the other, without Markdown, each
 * with the ids whose marks stand in it or right behind it. A sentence without any shares those of the next one
 * of its paragraph that has some: people cite so.
 */
export function readMarkedText(written: string): MarkedAnswer {
  const isNothing = new RegExp(`^\\W*${NOTHING}\\W*$`).test(written);
  const { text, missing } = withoutMissing(written);
  const { text: unmarked, marks } = readCitationMarks(text);
  const plain = markdownToText(withPlaces(unmarked, marks));
  const paragraphs = isNothing ? [] : plain.split(/\n+/);
  return {
    sentences: paragraphs.flatMap((paragraph) => citedSentences(paragraph, marks)),
    missing,
    isNothing,
  };
}

function withoutMissing(written: string): { text: string; missing: string | null } {
  const match = /(?:^|\n)[ \t*_>-]*missing:[ \t*_]*([^\n]*)/i.exec(written);
  if (match === null) return { text: written, missing: null };
  const rest = written.slice(0, match.index) + written.slice(match.index + match[0].length);
  return { text: rest, missing: (match[1] ?? '').trim() || null };
}

/** The text with the number of each mark where it stood, so that they move with the words around them. */
function withPlaces(text: string, marks: MarkedText['marks']): string {
  let placed = '';
  let from = 0;
  for (const [index, { at }] of marks.entries()) {
    placed += text.slice(from, at) + OPEN + String(index) + CLOSE;
    from = at;
  }
  return placed + text.slice(from);
}

const PLACE = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
/** Marks behind the full stop belong before it: `It sank. [1]` is one sentence. */
const BEHIND_STOP = new RegExp(`([.!?…]["”’)]*)((?:\\s*${OPEN}\\d+${CLOSE})+)`, 'g');

function citedSentences(paragraph: string, marks: MarkedText['marks']): MarkedSentence[] {
  const moved = paragraph.replace(
    BEHIND_STOP,
    (_, stop: string, places: string) => `${places.trimStart()}${stop} `,
  );
  const found = sentences(moved).map(({ text }) => ({
    text: text.replace(PLACE, '').replace(/\s+/g, ' ').trim(),
    ids: allMatches(text, PLACE).flatMap(([, index]) => marks[Number(index)]?.ids ?? []),
  }));
  let following: readonly number[] = [];
  return found
    .reverse()
    .map(({ text, ids }) => {
      following = ids.length > 0 ? [...new Set(ids)] : following;
      return { text, ids: following };
    })
    .reverse()
    .filter(({ text }) => /\p{L}/u.test(text));
}
