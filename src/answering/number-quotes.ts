import type { Citation } from './answer.ts';
import { citationOf, type Quoted } from './citation-of.ts';

/** Gives quotes their numbers, from 1 in order of first use; the same words of an article have one. */
export interface QuoteNumbers {
  numberOf(quoted: Quoted): number;
  /** All so far, in order. */
  citations(): readonly Citation[];
}

/** Starts numbering. */
export function numberQuotes(): QuoteNumbers {
  const numbered = new Map<string, Citation>();
  return {
    numberOf(quoted) {
      const key = JSON.stringify([quoted.hit.article.id, quoted.start, quoted.end]);
      const citation = numbered.get(key) ?? citationOf(quoted, numbered.size + 1);
      numbered.set(key, citation);
      return citation.n;
    },
    citations: () => [...numbered.values()],
  };
}

/** Goes on numbering behind some citations: words that stand in one of them have its number. */
export function continueNumbers(citations: readonly Citation[]): QuoteNumbers {
  const all = [...citations];
  return {
    numberOf(quoted) {
      const { hit, start, end } = quoted;
      const holds = ({ articleId, start: from, end: to }: Citation) =>
        articleId === hit.article.id && from <= start && end <= to;
      const known = all.find(holds);
      if (known !== undefined) return known.n;
      all.push(citationOf(quoted, all.length + 1));
      return all.length;
    },
    citations: () => all,
  };
}
