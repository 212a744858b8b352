import { z } from 'zod';

/** What was asked of language models for one answer. */
export const usageSchema = z.object({
  /** Requests that a model answered. */
  calls: z.number().int().nonnegative(),
  inputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  /** Whether a part is estimated, because a server did not say. */
  estimated: z.boolean(),
});

export type Usage = z.infer<typeof usageSchema>;

/** When no model was asked. */
export const NO_USAGE: Usage = { calls: 0, inputTokens: 0, outputTokens: 0, estimated: false };

/** Adds up what several requests cost. */
export interface UsageMeter {
  add(usage: Usage): void;
  total(): Usage;
}

export function createUsageMeter(): UsageMeter {
  let sum = NO_USAGE;
  return {
    add(usage) {
      sum = {
        calls: sum.calls + usage.calls,
        inputTokens: sum.inputTokens + usage.inputTokens,
        outputTokens: sum.outputTokens + usage.outputTokens,
        estimated: sum.estimated || usage.estimated,
      };
    },
    total: () => sum,
  };
}
