import type { Alignment } from './sense/align.ts';
import { isSameSense } from './sense/same-sense.ts';
import type { ScopedWord } from './sense/clauses.ts';

/** Words before a verb that make it a plan, folded; `to` after `is` or `due` as well. */
const PLANNING = new Set('will shall would may might should could to'.split(' '));
/** Words that make a whole clause one, the first three of a day that is set. */
const SET = new Set('scheduled planned due'.split(' '));
const SCHEDULED = new Set([...SET, 'expected', 'expects', 'intends', 'supposed']);
const TO_BE = new Set('is are was were be been'.split(' '));
const DONE = new Set('has have had was were'.split(' '));
/** Past forms without `-ed`. */
const PAST =
  /^(?:began|came|went|left|made|took|gave|got|met|won|lost|paid|built|bought|sold|sailed|held|set|put|became|rose|fell|grew|ran|sat|stood|spoke|told|found|brought|sent|spent|kept|cut|done|gone|given|taken|written|driven|drawn|shown|seen|chosen|begun|broken|\p{L}{2,}ed)$/u;

/** Verbs of a claim that tell as done what the cited clause plans; in English, whose tenses show it in the word. */
export function unfulfilledPlans({ clause, best, near }: Alignment): string[] {
  if (best === null || clause.words[0]?.language !== 'en' || best.words[0]?.language !== 'en')
    return [];
  if (clause.words.some(isPlanning)) return [];
  const isScheduled = best.words.some(({ folded }) => SCHEDULED.has(folded));
  const isSet = best.words.some(({ folded }) => SET.has(folded));
  const planned = best.words.filter(
    (word, index) => word.isContent && (isScheduled || isPlanned(best.words, index)),
  );
  const others = near.flatMap(({ words }) => words);
  const isTold = (word: ScopedWord) => others.some((other) => isSameSense(word, other));
  return clause.words
    .filter(
      (word, index) =>
        isDone(clause.words, index) &&
        (planned.some((verb) => isSameSense(word, verb)) || (isSet && !isTold(word))),
    )
    .map(({ text }) => text);
}

/** The month of May plans nothing. */
function isPlanning({ text, folded }: ScopedWord): boolean {
  return (PLANNING.has(folded) && !/^(?:to|May)$/.test(text)) || SCHEDULED.has(folded);
}

/** `is to arrive`, `may be built`, `will soon cost` */
function isPlanned(words: readonly ScopedWord[], index: number): boolean {
  const before = [1, 2, 3].map((step) => words[index - step]?.folded ?? '');
  const marker = before.findIndex((word) => PLANNING.has(word));
  if (marker < 0 || before.slice(0, marker).some((word) => DONE.has(word))) return false;
  return (
    before[marker] !== 'to' ||
    TO_BE.has(before[marker + 1] ?? '') ||
    /^(?:plans|hopes|wants)$/.test(before[marker + 1] ?? '')
  );
}

/** `has been built`, `arrived` */
function isDone(words: readonly ScopedWord[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.isContent || !PAST.test(word.folded)) return false;
  const before = [1, 2].map((step) => words[index - step]?.folded ?? '');
  return before.some((other) => DONE.has(other)) || !before.some((other) => TO_BE.has(other));
}
