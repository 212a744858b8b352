import { SENTENCE_FEATURES } from '../../../answering/writers/sentence-features.ts';
import type { WriterWeights } from '../../../answering/writers/weigh-sentences.ts';
import { minimise, type Differentiable } from './minimise.ts';
import { plainWeights, standardised, standardOf } from './standardise.ts';
import { named } from './named.ts';
import type { WriterExample } from './writer-example.ts';

/** L2 penalty on weights of standard units. */
const PENALTY = 5;
/** There are fewer unanswerable questions than others; each counts as so many. */
const UNANSWERABLE_WEIGHT = 2;

interface Choice {
  readonly rows: readonly (readonly number[])[];
  /** `null` where "none" is right. */
  readonly isGold: readonly boolean[] | null;
}

/**
 * Fits the choice among all sentences of a question and "none of them" by maximum likelihood: what is likely is that
 * any one of the gold sentences is chosen. Questions whose gold is not within reach teach nothing.
 */
export function fitChoice(examples: readonly WriterExample[]): WriterWeights['sentence'] {
  const used = examples.filter(
    ({ isAnswerable, isGold }) => !isAnswerable || isGold.includes(true),
  );
  const raw = used.map(({ values }) => values.map((one) => SENTENCE_FEATURES.map((n) => one[n])));
  const standard = standardOf(raw.flat());
  const choices = used.map(({ isAnswerable, isGold }, index) => ({
    rows: (raw[index] ?? []).map((row) => standardised(row, standard)),
    isGold: isAnswerable ? isGold : null,
  }));
  const fitted = minimise(
    loss(choices),
    Array.from({ length: SENTENCE_FEATURES.length + 1 }, () => 0),
  );
  return named(SENTENCE_FEATURES, plainWeights(fitted.slice(0, -1), standard).weights);
}

/** Minus the penalised log-likelihood; the last variable is what "none" scores. */
function loss(choices: readonly Choice[]): Differentiable {
  return (at) => {
    const weights = at.slice(0, -1);
    const gradient = [...weights.map((weight) => 2 * PENALTY * weight), 0];
    let value = PENALTY * weights.reduce((sum, weight) => sum + weight * weight, 0);
    for (const choice of choices)
      value += addChoice(choice, { weights, none: at.at(-1) ?? 0, gradient });
    return { value, gradient };
  };
}

/** Adds to the gradient what one question says; returns minus its log-likelihood. */
function addChoice(
  { rows, isGold }: Choice,
  { weights, none, gradient }: { weights: number[]; none: number; gradient: number[] },
): number {
  const scores = rows.map((row) => dot(row, weights));
  const highest = Math.max(none, ...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(none - highest));
  const right = isGold
    ? powers.reduce((sum, power, index) => sum + (isGold[index] ? power : 0), 0)
    : Math.exp(none - highest);
  const count = isGold ? 1 : UNANSWERABLE_WEIGHT;
  for (const [index, row] of rows.entries()) {
    const power = powers[index] ?? 0;
    const slope = count * (power / total - (isGold?.[index] ? power / right : 0));
    for (const [column, value] of row.entries())
      gradient[column] = (gradient[column] ?? 0) + slope * value;
  }
  const last = gradient.length - 1;
  const chance = Math.exp(none - highest) / total;
  gradient[last] = (gradient[last] ?? 0) + count * (chance - (isGold ? 0 : 1));
  return -count * Math.log(right / total);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
