import { isStopWord } from '../../language/stop-words.ts';
import { canonicalAddress } from '../copies/canonical-address.ts';
import { overlap } from '../copies/sketch.ts';
import { mayFollow, plain, type Candidate } from './correctable.ts';
import { namedDays } from './named-days.ts';

/** Words of an article that corrects another one, and how far they are about nothing else. */
export interface Statement {
  readonly text: string;
  /** Whether the whole piece is a correction; a note in a piece of its own must name what it corrects. */
  readonly whole: boolean;
}

/** Of what a correction says, weighed by rarity, so much stands in the article it is about… */
const MIN_COVERED = 0.45;
/** … or so much when it names the day of that article. */
const MIN_COVERED_OF_DAY = 0.12;
/** A word of a correction that no article has says less: `wrong`, `apologise`, the right figure. */
const UNHELD_FACTOR = 0.5;
/** The best is so much better than the next. */
const MIN_MARGIN = 1.2;
/** A new version of a text keeps so many of its runs of words. */
const MIN_REMAINING = 0.3;
/** A longer correction is judged by its beginning. */
const MAX_CHARS = 2000;
/** A shorter headline may stand in a correction by chance. */
const MIN_HEADLINE_WORDS = 4;

/**
 * The article that a correction is about: the one whose address or headline it gives, else that of the day it
 * names, else the one that holds by far the most of what it says; `null` where none is clear.
 * @param candidates articles of its sources, without itself
 */
export function correctedArticle(
  correction: Candidate,
  statement: Statement,
  candidates: readonly Candidate[],
): Candidate | null {
  const possible = candidates.filter(
    (other) =>
      other.article.language === correction.article.language && mayFollow(correction, other),
  );
  const named = possible.filter((other) => isNamed(statement.text, other));
  if (named.length > 0)
    return clearest(
      named.map((other) => ({ other, score: 1 })),
      0,
    );
  const { published } = correction.article;
  const days = published?.length === 10 ? namedDays(statement.text, published) : [];
  const scored = scoreAll(correction, statement.text, possible);
  const ofDay = scored.filter(({ other }) => days.includes(other.article.published ?? ''));
  const best = clearest(ofDay, MIN_COVERED_OF_DAY);
  return best ?? (statement.whole ? clearest(scored, MIN_COVERED) : null);
}

/** Whether one text is a new version of another. */
export function isVersion(a: Candidate, b: Candidate): boolean {
  const { shared, smaller } = overlap(a.sketch(), b.sketch());
  return shared > 0 && shared >= smaller * MIN_REMAINING;
}

interface Scored {
  readonly other: Candidate;
  readonly score: number;
}

function isNamed(text: string, { address, headline }: Candidate): boolean {
  const links = text.match(/https?:\/\/[^\s<>"“”]{4,300}/g) ?? [];
  if (
    address !== null &&
    links.some((link) => canonicalAddress(link.replace(/[.,;)]+$/, '')) === address)
  )
    return true;
  if (headline.split(' ').length < MIN_HEADLINE_WORDS) return false;
  const quoted = text.match(/["“”„«‘'][^"“”„«»\n]{10,200}["“”»’']/g) ?? [];
  return quoted.some((quotation) => plain(quotation) === headline);
}

/** How much of a correction each candidate holds, 0 to 1: the share of its words, weighed by rarity. */
function scoreAll(correction: Candidate, text: string, candidates: readonly Candidate[]): Scored[] {
  const { language } = correction.article;
  const words = contentWords(`${correction.headline} ${text.slice(0, MAX_CHARS)}`, language);
  const held = candidates.map(({ article }) => {
    const own = new Set(plain(`${article.headline} ${article.body}`).split(' '));
    return words.filter((word) => own.has(word));
  });
  const holders = new Map<string, number>();
  for (const word of held.flat()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weight = (word: string) =>
    Math.log((candidates.length + 2) / ((holders.get(word) ?? 0) + 0.5));
  const total = words
    .map((word) => weight(word) * (holders.has(word) ? 1 : UNHELD_FACTOR))
    .reduce((sum, one) => sum + one, 0);
  return candidates.map((other, place) => {
    const sum = (held[place] ?? []).reduce((all, word) => all + weight(word), 0);
    const remains = isVersion(correction, other) || isSameHeadline(correction, other);
    return { other, score: remains ? 1 : total === 0 ? 0 : sum / total };
  });
}

function contentWords(text: string, language: string | null): string[] {
  const words = plain(text).split(' ');
  return [...new Set(words)].filter((word) => word !== '' && !isStopWord(word, language));
}

function isSameHeadline(a: Candidate, b: Candidate): boolean {
  return a.headline === b.headline && a.headline.includes(' ');
}

/** The best, when it is good enough and the next, copies of it aside, is not nearly as good. */
function clearest(scored: readonly Scored[], minimum: number): Candidate | null {
  const [best, ...others] = [...scored].sort(
    (a, b) =>
      b.score - a.score ||
      nearest(a.other, b.other) ||
      (a.other.article.id < b.other.article.id ? -1 : 1),
  );
  if (best === undefined || best.score < minimum) return null;
  const next = others.find(({ other }) => other.lead !== best.other.lead);
  const clear = best.score >= 1 || next === undefined || best.score >= next.score * MIN_MARGIN;
  return clear ? best.other : null;
}

/** The latest first; undated last. */
function nearest(a: Candidate, b: Candidate): number {
  return (b.article.published ?? '').localeCompare(a.article.published ?? '');
}
