/** SQLite's `ascii` tokenizer takes every character from U+0080 on as part of a word. */
export const TOKENIZER = 'ascii';

/** Where ASCII characters other than lower-case letters and digits are moved to: a private use area. */
const PRIVATE_USE = 0xe000;

/**
 * An analysed term as the full-text table holds it: one token, whatever characters it has (`1,200`, `7.5`).
 * What the tokenizer would take for a separator, fold, or read as query syntax becomes a private use character.
 */
export function encodeTerm(term: string): string {
  return term.replace(/[^a-z0-9\u0080-\uffff]/g, (character) =>
    String.fromCharCode(PRIVATE_USE + character.charCodeAt(0)),
  );
}

/** Analysed terms as the content of a column. */
export function encodeTerms(terms: readonly string[]): string {
  return terms.map(encodeTerm).join(' ');
}

/**
 * A full-text query for rows with any of the terms; `null` when there is none to look for. A term with spaces is a
 * phrase: its parts stand next to one another.
 */
export function anyOf(terms: readonly string[]): string | null {
  const distinct = new Set(terms.map((term) => term.trim()).filter((term) => term !== ''));
  if (distinct.size === 0) return null;
  return Array.from(distinct, (term) => `"${encodeTerms(term.split(/ +/))}"`).join(' OR ');
}

/** A full-text query for rows with any term of every group; `null` when no row can have them. */
export function anyOfEach(groups: readonly (readonly string[])[]): string | null {
  const queries = groups.map(anyOf);
  if (queries.length === 0 || queries.includes(null)) return null;
  return queries.map((query) => `(${query ?? ''})`).join(' AND ');
}
