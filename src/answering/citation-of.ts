import { provenanceOf } from '../edition/provenance.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Citation } from './answer.ts';
import { eventOfQuote } from './event-dates/event-of-quote.ts';

/** Words of an article: `body.slice(start, end) === quote`. */
export interface Quoted {
  /** The passage they stand in. */
  readonly hit: Hit;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A citation under a number. Outlet, date and link come from the article alone, whom it credits from its credits. */
export function citationOf({ hit, start, end, quote }: Quoted, n: number): Citation {
  const { article, passage, alsoCarriedBy } = hit;
  const via = passage.credits.filter((credit) => credit.start < end && credit.end > start);
  return {
    n,
    ...provenanceOf(article),
    quote,
    passage: passage.text,
    start,
    end,
    event: eventOfQuote(quote, article),
    via: [...new Set(via.map(({ originator }) => originator))],
    alsoCarriedBy: [...alsoCarriedBy],
  };
}
