import { entities } from './entities.ts';
import { findThings, type FindThingsOptions } from './find-things.ts';
import type { IndexQuestion } from './index-questions/index-question.ts';
import { readIndexQuestion } from './index-questions/read-index-question.ts';
import { withoutThings } from './search-query.ts';
import { COUNTING, type IsUndone } from './undoing.ts';
import { idOf, isFiltering, type Thing, type Words } from './understood.ts';

/** What a question says of outlets, dates and languages, and whether it asks about the coverage itself. */
export interface Meaning {
  readonly things: readonly Thing[];
  /** `null` where it asks what the coverage tells. */
  readonly index: IndexQuestion | null;
}

export interface ReadMeaningOptions extends FindThingsOptions {
  /** Primary tag of the question. */
  readonly language: string | null;
  /** What is not to be applied. */
  readonly isUndone: IsUndone;
}

/** "Articles on the BBC" are about it. */
const ABOUT =
  /(?<!\p{L})(?:articles?|stories|reports?|pieces|coverage|mentions?|covers?|covered|about|over|über|sur|sobre) (?:on |of )?(?:the |de |die |der |le |la |el )?["“„«'‘]?$/iu;

/**
 * Reads a question. Where it asks about the coverage itself, dates are those of articles, and what it names as its
 * subject filters nothing.
 */
export function readMeaning(text: string, options: ReadMeaningOptions): Meaning {
  const { language, isUndone } = options;
  if (!isUndone(COUNTING)) {
    const phrases = entities(text, language, []).filter(({ form }) => form === 'phrase');
    const things = findThings(text, { ...options, isOfCoverage: true }).filter(
      (thing) => !isSubject(thing, text, phrases),
    );
    const told = things.filter((thing) => !isUndone(idOf(thing)) && isAside(thing));
    const index = readIndexQuestion(withoutThings(text, told), language);
    if (index !== null) return { things, index };
  }
  return { things: findThings(text, options), index: null };
}

/** What restricts what is counted, and so is no part of what is counted. */
function isAside(thing: Thing): boolean {
  return isFiltering(thing) || thing.kind === 'outlet';
}

function isSubject(thing: Thing, text: string, phrases: readonly Words[]): boolean {
  if (phrases.some(({ start, end }) => thing.start < end && thing.end > start)) return true;
  return thing.kind === 'outlet' && ABOUT.test(text.slice(0, thing.start));
}
