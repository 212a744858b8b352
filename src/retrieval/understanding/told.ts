import { fold } from '../../language/analyse.ts';
import { languageName } from '../../localisation/language-name.ts';
import { spellRange } from './spell-range.ts';
import { COUNTING, FOLLOW_UP } from './undoing.ts';
import type { Thing } from './understood.ts';

/** One thing understood of a question, as people are told of it. */
export interface Told {
  /** By which it is undone. */
  readonly id: string;
  /** The words of the question that it was read from. */
  readonly text: string;
  /** What it makes of the search, in plain words: `Only articles of The Verge`. */
  readonly line: string;
}

/** What parts, in a line, what a thing makes of the search from the words it was read from. */
export const BECAUSE = ', because you wrote ';

/** What a thing makes of the search, with the words it was read from. */
export function tell(one: Thing & { readonly id: string }): Told {
  return { id: one.id, text: one.text, line: lineOf(one) };
}

/** That a question was counted in the index. @param words those that ask for it */
export function tellCounting(words: string): Told {
  const line = `Counted in the index${BECAUSE}‘${words}’`;
  return { id: COUNTING, text: words, line };
}

/** That a question was read as the continuation of a conversation. */
export function tellFollowUp(asked: string, standalone: string): Told {
  return { id: FOLLOW_UP, text: asked, line: `Read as: ${standalone}` };
}

function lineOf(one: Thing): string {
  const because = `${BECAUSE}‘${one.text}’`;
  switch (one.kind) {
    case 'outlet':
      return one.role === 'source'
        ? `Only articles of ${one.outlet}${fold(one.outlet) === fold(one.text) ? '' : because}`
        : `No articles of ${one.outlet}${because}`;
    case 'date':
      return one.role === 'published'
        ? `Published ${spellRange(one)}${because}`
        : `Articles of ${spellRange(one)} are preferred${because}`;
    case 'language':
      return `Only articles in ${languageName(one.language)}${because}`;
    case 'recency':
      return `How things are now: the newest of equally good articles come first${because}`;
  }
}
