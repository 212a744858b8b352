import { interval } from '../coverage/edtf.ts';
import type { Edition } from '../edition/edition.ts';
import { withScore, type Candidate } from './candidate.ts';
import { sameMatter } from './same-matter.ts';
import type { SearchTerm } from './search-terms.ts';
import type { TimeAsked } from './understanding/time-asked.ts';

/**
 * What an article gains, as shares of the best score, when none of its matter is of a better time: measured with
 * the sets `changing` and `sample`, see docs/evaluation.md. It is little for an article about another matter, so
 * that the newest of equal matches comes first, and no other.
 */
const OF_ANY_MATTER = 0.05;
const OF_THE_MATTER = 0.7;
/** Of the best score, what an article has at least that is one of its matter's times, and what an equal match has. */
const LEAST_SCORE = 0.4;
const EQUAL_SCORE = 1 - OF_ANY_MATTER;

const BEFORE_ALL = '';
const AFTER_ALL = '9999';

export interface TimelyFirstOptions {
  readonly terms: readonly SearchTerm[];
  readonly edition: Pick<Edition, 'termNumber'>;
}

/** The best passage of an article. */
interface Version extends Candidate {
  /** How far it is about the same matter as the best match, 0 to 1. */
  readonly matter: number;
}

/**
 * For a question about a time: of the articles about one matter, that of the time asked about comes first, though it
 * may match less well. What is undated is as far from it as can be. Scores are those
 * of the places.
 * @param ranked best first
 */
export function timelyFirst(
  ranked: readonly Candidate[],
  time: TimeAsked,
  options: TimelyFirstOptions,
): Candidate[] {
  const isKnown = (one: Candidate) => !time.isOfAsking || firstDay(one) <= time.until;
  const known = ranked.filter(isKnown);
  const top = known[0]?.score ?? 0;
  const gains = gainsOf(versionsOf(known, options), time);
  const worth = ({ score, article }: Candidate) =>
    score > 0 ? score + top * (gains.get(article.id) ?? 0) : score;
  const timely = [...known].sort((a, b) => worth(b) - worth(a));
  const later = ranked.filter((one) => !isKnown(one));
  const scores = ranked.map(({ score }) => score);
  return [...timely, ...later].map((one, place) => withScore(one, scores[place] ?? 0));
}

/** The first passage of each article. */
function versionsOf(
  ranked: readonly Candidate[],
  { terms, edition }: TimelyFirstOptions,
): readonly Version[] {
  const seen = new Map<string, Candidate>();
  for (const one of ranked) if (!seen.has(one.article.id)) seen.set(one.article.id, one);
  const best = [...seen.values()];
  const matters = sameMatter(best, terms, edition);
  return best.map((one, index) => ({ ...one, matter: matters[index] ?? 0 }));
}

/** By the share of the versions of the matter that are of a worse time; what hardly matches gains less. */
function gainsOf(versions: readonly Version[], time: TimeAsked): ReadonlyMap<string, number> {
  const top = versions[0]?.score ?? 0;
  const times = versions
    .filter(({ score, matter }) => score >= top * (matter > 0 ? LEAST_SCORE : EQUAL_SCORE))
    .map((version) => timeOf(version, time));
  return new Map(
    versions.map((version) => {
      const own = timeOf(version, time);
      const worse = times.filter((other) => isBetter(own, other, time)).length;
      const share = Math.min(1, worse / Math.max(1, times.length - 1));
      const match = Math.min(1, version.score / (top * LEAST_SCORE || 1));
      const gain = OF_ANY_MATTER + OF_THE_MATTER * version.matter * time.weight;
      return [version.article.id, share * match * gain];
    }),
  );
}

function isBetter(one: string, other: string, { prefers }: TimeAsked): boolean {
  return prefers === 'newest' ? one > other : one < other;
}

/** What was published after the time asked about is as far from it as what is undated. */
function timeOf(version: Version, { prefers, until }: TimeAsked): string {
  if (prefers === 'oldest') return firstDay(version) || AFTER_ALL;
  return firstDay(version) > until ? BEFORE_ALL : lastDay(version);
}

function firstDay({ article: { published } }: Candidate): string {
  return published === null ? BEFORE_ALL : interval(published).first;
}

function lastDay({ article: { published } }: Candidate): string {
  return published === null ? BEFORE_ALL : interval(published).last;
}
