import { selectStretches } from '../../../answering/writers/select-stretches.ts';
import { quoteStretch } from '../../../answering/writers/stretches.ts';
import { weighSentences, type WriterWeights } from '../../../answering/writers/weigh-sentences.ts';
import { holdsGold } from '../holds-gold.ts';
import { fitWriter } from './fit-writer.ts';
import { foldsOf } from './folds.ts';
import type { CollectedExamples } from './collect-examples.ts';
import type { WriterExample } from './writer-example.ts';

/** What the writer would do with a question under weights that were not fitted to it. */
export interface HeldOutQuestion {
  readonly set: string;
  readonly isAnswerable: boolean;
  /** The chance that it is answered. */
  readonly answerable: number;
  /** Whether what would be quoted has a gold string. */
  readonly hasGold: boolean;
  /** Place of the first gold sentence among all, from 1; `null` where none is within reach. */
  readonly goldPlace: number | null;
  /** Of what would be said, without the words that introduce it. */
  readonly words: number;
  readonly claims: number;
}

/** How many parts the questions are split into: each is judged by weights fitted to the others. */
const FOLDS = 6;

/** Every question judged by weights fitted to the other parts. */
export function byFolds({ examples, settled }: CollectedExamples): HeldOutQuestion[] {
  const judged = foldsOf(examples, FOLDS).flatMap((held) => {
    const weights = fitWriter(examples.filter((one) => !held.has(one)));
    return [...held].map((one) => judge(one, weights));
  });
  return [...judged, ...settled.map(settledOf)];
}

/** Every question judged by weights fitted to the other sets. */
export function bySets({ examples, settled }: CollectedExamples): HeldOutQuestion[] {
  const sets = [...new Set(examples.map(({ set }) => set))];
  const judged = sets.flatMap((set) => {
    const others = examples.filter((one) => one.set !== set);
    if (others.length === 0) return [];
    const weights = fitWriter(others);
    return examples.filter((one) => one.set === set).map((one) => judge(one, weights));
  });
  return [...judged, ...settled.map(settledOf)];
}

function settledOf(one: CollectedExamples['settled'][number]): HeldOutQuestion {
  const { set, isAnswerable, isRight, isAnswered } = one;
  const answerable = isAnswered ? 1 : 0;
  return {
    ...{ set, isAnswerable, answerable },
    ...{ hasGold: isAnswerable && isRight, goldPlace: null, words: 0, claims: 0 },
  };
}

function judge(
  { set, isAnswerable, sentences, values, isGold, gold }: WriterExample,
  weights: WriterWeights,
): HeldOutQuestion {
  const { scores, answerable } = weighSentences(values, weights);
  const ranked = sentences
    .map((sentence, index) => ({ ...sentence, score: scores[index] ?? 0, isGold: isGold[index] }))
    .sort((a, b) => b.score - a.score);
  const stretches = selectStretches(ranked, 'normal').map((run) => quoteStretch(run));
  const place = ranked.findIndex((sentence) => sentence.isGold === true);
  return {
    ...{ set, isAnswerable, answerable },
    hasGold: stretches.some(({ quote }) => gold.some((one) => holdsGold(one, quote))),
    goldPlace: place < 0 ? null : place + 1,
    words: stretches.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0),
    claims: stretches.length,
  };
}
