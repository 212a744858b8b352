import type { PostingList } from './posting-list.ts';

/**
 * Gives the lists that were asked for last again: a question looks for its terms in several searches, and common words
 * come in many questions.
 * @param maxPostings kept; they take eight bytes each
 */
export function rememberLists(
  read: (term: string) => PostingList,
  maxPostings: number,
): (term: string) => PostingList {
  const known = new Map<string, PostingList>();
  let postings = 0;
  return (term) => {
    const list = known.get(term) ?? read(term);
    if (!known.delete(term)) postings += list.rows.length;
    known.set(term, list);
    for (const [oldest, { rows }] of known) {
      if (postings <= maxPostings) break;
      known.delete(oldest);
      postings -= rows.length;
    }
    return list;
  };
}
