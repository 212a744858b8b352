import type { Edition } from '../../../edition/edition.ts';
import { yieldToEvents } from '../../../yield-to-events.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import { neighboursIn } from './asked-order.ts';
import type { FeatureColumns } from './feature-names.ts';
import { lookAtAll } from './seen-candidate.ts';
import { termFeatures } from './term-features.ts';
import { withTextFeatures, type TextFeatureOptions } from './text-features.ts';

export interface FeaturesOptions extends TextFeatureOptions {
  /** Where the candidates were found. */
  readonly edition: Pick<Edition, 'passages' | 'termNumber'>;
}

/** All features of the candidates of a question, in their order: what the index tells, and then what texts do. */
export async function featuresOf(
  question: Question,
  candidates: readonly Candidate[],
  options: FeaturesOptions,
): Promise<FeatureColumns> {
  const { terms, edition } = options;
  const neighbours = neighboursIn(question);
  const seen = lookAtAll(candidates, { terms, neighbours, edition });
  const told = termFeatures(question, seen, { terms, neighbours });
  await yieldToEvents();
  return withTextFeatures(question, seen, told, options);
}
