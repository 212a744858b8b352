import type { Statement } from './statement.ts';

/** A sentence is on the topic when it has so much of its words itself … */
const MIN_SHARE = { own: 0.34, around: 0.6 } as const;
/** … or so much, where the headline and the sentence before it have nearly all of the rest. */
const MIN_SHARE_BELOW_HEADLINE = { own: 0.15, around: 0.9 } as const;

/** Whether a statement speaks of the topic it was found for. */
export function isOnTopic({ share, around }: Pick<Statement, 'share' | 'around'>): boolean {
  return [MIN_SHARE, MIN_SHARE_BELOW_HEADLINE].some(
    (least) => share >= least.own && around >= least.around,
  );
}
