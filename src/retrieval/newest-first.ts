import { interval } from '../coverage/edtf.ts';
import type { Edition } from '../edition/edition.ts';
import type { Candidate } from './candidate.ts';
import type { SearchTerm } from './search-terms.ts';
import { foundShare, matchHeading, strongest } from './term-shares.ts';
import { indexTerms, matchTerm, wantedTerms, type WantedTerms } from './text-index.ts';

/** Shares of the question's weighted words that differ by less than this are equal matches. */
const EQUAL_SHARE = 0.15;
/**
 * Of the best score, what an equal match has at least. At .6, later articles that name the same people about another
 * matter came first: see what docs/evaluation.md says of the set `changing`.
 */
const LEAST_SCORE = 0.93;

export interface NewestFirstOptions {
  readonly terms: readonly SearchTerm[];
  readonly edition: Pick<Edition, 'termNumber'>;
  /** The day of asking, `YYYY-MM-DD`: what was published later is not known yet. */
  readonly asOf: string;
}

/**
 * For a question about how things are: of the articles that match as well as the best, the newest comes first.
 * A worse match is never lifted over a better one, and what is undated is as old as can be.
 * @param ranked best first
 */
export function newestFirst(
  ranked: readonly Candidate[],
  { terms, edition, asOf }: NewestFirstOptions,
): Candidate[] {
  const known = ranked.filter((one) => firstDay(one) <= asOf);
  const wanted = wantedTerms(terms, edition);
  const best = bestOfArticles(known).map((candidate) => ({
    candidate,
    share: shareOf(candidate, terms, wanted),
  }));
  const top = best[0]?.candidate.score ?? 0;
  const most = Math.max(0, ...best.map(({ share }) => share));
  const equal = best
    .filter(
      ({ share, candidate }) => share > most - EQUAL_SHARE && candidate.score >= top * LEAST_SCORE,
    )
    .map(({ candidate }) => candidate)
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
  const later = ranked.filter((one) => firstDay(one) > asOf);
  return [...equal, ...known.filter((one) => !equal.includes(one)), ...later];
}

/** The first passage of each article. */
function bestOfArticles(ranked: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const one of ranked) if (!seen.has(one.article.id)) seen.set(one.article.id, one);
  return [...seen.values()];
}

function shareOf(
  { article, terms: { headline, body } }: Candidate,
  terms: readonly SearchTerm[],
  wanted: WantedTerms,
): number {
  const inBody = indexTerms(body, article.language, wanted);
  const inHead = indexTerms(headline, article.language, wanted);
  return foundShare(
    strongest(
      terms.map((term) => matchTerm(term, inBody)),
      matchHeading(terms, article, inHead),
    ),
    terms,
  );
}

function firstDay({ article: { published } }: Candidate): string {
  return published === null ? '' : interval(published).first;
}

function lastDay({ article: { published } }: Candidate): string {
  return published === null ? '' : interval(published).last;
}
