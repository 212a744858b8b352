import { fold } from '../language/analyse.ts';
import { isDeterminer } from '../language/determiners.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens, type Token } from '../language/tokens.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { isFound, matchAll } from '../retrieval/term-shares.ts';

/** What a text may call by its kind alone where a question calls it by its name; in en nl de, folded. */
const NAMED =
  /\b(?:ship|vessel|boat|ferry|liner|yacht|bridge|tunnel|tower|schip|vaartuig|boot|veerboot|brug|toren|schiff|fahre|brucke|turm)\b/;

/** All before the last clause of a text. */
const CLAUSE = /^.*(?:[,;:.]|\b(?:that|dat|dass))(?=\s)/su;

/** The last clause of a text, as written. */
export function lastClause(text: string): string {
  return text.replace(CLAUSE, '');
}

/** `Crack` of `I read that the crack in the wall`; none that has a name, which may be one of what is asked about. */
export function subjectOf(text: string, language: string | null): string | null {
  const subject = lastOfRun(tokens(lastClause(text)), language);
  return subject === null || (language !== 'de' && /^\p{Lu}/u.test(subject)) ? null : subject;
}

/** `Wall` of `the 1912 wall in the harbour`. */
export function lastOfRun(words: readonly Token[], language: string | null): string | null {
  return runOf(words, language).at(-1) ?? null;
}

/** `1912`, `wall` of `the 1912 wall in the harbour`. */
export function runOf(words: readonly Token[], language: string | null): readonly string[] {
  const start = isDeterminer(words[0]?.text ?? '') ? 1 : 0;
  const rest = words.slice(start).map(({ text }) => text);
  const end = rest.findIndex((word) => isStopWord(word, language));
  return rest.slice(0, end < 0 ? undefined : end);
}

/**
 * Whether a noun of a text is, or may be, one of some things of a question: `the vessel` may be one that has a name
 * there.
 */
export function isOneOf(
  things: readonly SearchTerm[],
  noun: string,
  language: string | null,
): boolean {
  const isNamed = things.some(({ kind }) => kind === 'name') && NAMED.test(fold(noun));
  return isNamed || matchAll(things, noun, language).some(isFound);
}
