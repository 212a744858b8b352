import { z } from 'zod';
import type { Traces } from '../state.ts';

const rowSchema = z.object({
  answers: z.number(),
  asked: z.number(),
  feedback: z.number(),
  quotas: z.number(),
  gaps: z.number(),
});

export function toTraces(row: unknown): Traces {
  return rowSchema.parse(row);
}
