import { fold } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';
import type { SearchTerm } from '../../retrieval/search-terms.ts';
import type { Detail } from '../detail.ts';
import { hasAskedKind } from '../has-asked-kind.ts';
import type { ScoredSentence } from './score-sentences.ts';
import type { SentenceRun } from './stretches.ts';

/** Neighbouring sentences that were chosen, with how likely they answer. */
export interface WeighedRun extends SentenceRun {
  /** 0 to 1, of the likeliest sentence. */
  readonly score: number;
}

/** How much an answer may say. */
interface Room {
  readonly words: number;
  readonly stretches: number;
  /** Once those chosen hold this part of what speaks for any answer, a further one adds little. */
  readonly enough: number;
}

const ROOM: Readonly<Record<Detail, Room>> = {
  short: { words: 50, stretches: 1, enough: 0.7 },
  normal: { words: 100, stretches: 3, enough: 0.85 },
  long: { words: 220, stretches: 6, enough: 0.97 },
};

/** A further sentence is worth its room when it is at least this likely, as a part of the best one. */
const RELATIVE_FLOOR = 0.07;

/** Two sentences that share this part of the words of the shorter one say the same. */
const REPETITION = 0.7;

/** Words that introduce a stretch; a sentence beside one that is chosen already costs none. */
const LEAD_IN_WORDS = 8;

/** So many words more make one sentence no worse than another: whether it answers counts before its length. */
const SMALL_CHANGE = 15;

interface Weighed {
  readonly sentence: ScoredSentence;
  readonly words: ReadonlySet<string>;
  readonly length: number;
}

/**
 * The fewest stretches that probably hold the answer: the best sentence, then, as long as there is room, whichever
 * adds most for its words, in new words; sentences that stand side by side become one stretch.
 * @param scored best first
 * @returns in the order of their best sentences
 */
export function selectStretches(scored: readonly ScoredSentence[], detail: Detail): WeighedRun[] {
  const room = ROOM[detail];
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  const open = scored
    .filter(({ score }) => score >= RELATIVE_FLOOR * (scored[0]?.score ?? 0))
    .map(weigh);
  const chosen: Weighed[] = [];
  let [used, held] = [0, 0];
  while (held < room.enough * total) {
    const next = worthiest(open, chosen, room, used);
    if (next === undefined) break;
    used += costOf(next, chosen);
    held += next.sentence.score;
    chosen.push(next);
  }
  return runsOf(chosen.map(({ sentence }) => sentence));
}

function weigh(sentence: ScoredSentence): Weighed {
  const words = tokens(sentence.text).map((token) => fold(token.text));
  return { sentence, words: new Set(words), length: words.length };
}

function worthiest(
  open: readonly Weighed[],
  chosen: readonly Weighed[],
  room: Room,
  used: number,
): Weighed | undefined {
  if (chosen.length === 0) return open[0];
  const isFull = runsOf(chosen.map(({ sentence }) => sentence)).length >= room.stretches;
  const fitting = open.filter(
    (one) =>
      chosen.every((taken) => taken !== one && overlap(taken.words, one.words) < REPETITION) &&
      used + costOf(one, chosen) <= room.words &&
      (!isFull || isBesideAny(one, chosen)),
  );
  const worth = (one: Weighed) => one.sentence.score / (costOf(one, chosen) + SMALL_CHANGE);
  return fitting.reduce<Weighed | undefined>(
    (best, one) => (best === undefined || worth(one) > worth(best) ? one : best),
    undefined,
  );
}

function costOf(one: Weighed, chosen: readonly Weighed[]): number {
  return one.length + (isBesideAny(one, chosen) ? 0 : LEAD_IN_WORDS);
}

function isBesideAny({ sentence }: Weighed, chosen: readonly Weighed[]): boolean {
  return chosen.some(
    ({ sentence: other }) =>
      other.evidence.id === sentence.evidence.id && Math.abs(other.place - sentence.place) === 1,
  );
}

/** Sentences side by side as runs, each in the place of the first that was chosen of it. */
function runsOf(chosen: readonly ScoredSentence[]): WeighedRun[] {
  const runs: WeighedRun[] = [];
  for (const { evidence, all, place, score: own } of chosen) {
    const beside = runs.filter(
      (run) => run.evidence.id === evidence.id && place >= run.first - 1 && place <= run.last + 1,
    );
    const first = Math.min(place, ...beside.map((run) => run.first));
    const last = Math.max(place, ...beside.map((run) => run.last));
    const at = beside[0] === undefined ? runs.length : runs.indexOf(beside[0]);
    const score = Math.max(own, ...beside.map((run) => run.score));
    runs.splice(at, 1, { evidence, all, first, last, score });
    for (const other of beside.slice(1)) runs.splice(runs.indexOf(other), 1);
  }
  return runs;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (Math.min(a.size, b.size) || 1);
}

/** The likeliest of some runs, which comes first, and those of the others that may hold what a question asks for. */
export function withAskedKind(
  runs: readonly WeighedRun[],
  query: string,
  terms: readonly SearchTerm[] = [],
): WeighedRun[] {
  const mayHold = ({ evidence, all, first, last }: WeighedRun) =>
    all
      .slice(first, last + 1)
      .some(({ text }) => hasAskedKind(text, evidence.hit.article.language, query, terms));
  return runs.filter((run, at) => at === 0 || mayHold(run));
}
