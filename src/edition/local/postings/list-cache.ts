import type { PostingList } from './posting-list.ts';

/** What a list takes besides its postings, in postings: words that stand nowhere are asked for as well. */
const LIST = 64;

/**
 * Gives the lists that were asked for last again: a question looks for its terms in several searches, and common words
 * come in many questions.
 * @param maxPostings kept; they take eight bytes each, and a list as many as `LIST` of them, also one of no rows
 */
export function rememberLists(
  read: (term: string) => PostingList,
  maxPostings: number,
): (term: string) => PostingList {
  const known = new Map<string, PostingList>();
  let postings = 0;
  return (term) => {
    const list = known.get(term) ?? read(term);
    if (!known.delete(term)) postings += costOf(list);
    known.set(term, list);
    for (const [oldest, held] of known) {
      if (postings <= maxPostings) break;
      known.delete(oldest);
      postings -= costOf(held);
    }
    return list;
  };
}

function costOf({ rows }: PostingList): number {
  return rows.length + LIST;
}
