import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROOT } from '../repository.ts';

/** What is wrong with a planted claim, by the check that is there for it; `null` for a sound one. */
const faultSchema = z
  .enum([
    'citation',
    'quote',
    'number',
    'unit',
    'bound',
    'date',
    'weekday',
    'name',
    'quotation',
    'content',
    'polarity',
    'hedge',
    'attribution',
    'outlet',
    'published',
    'recency',
  ])
  .nullable();

const plantedSchema = z.object({
  id: z.string(),
  fault: faultSchema,
  /** Primary tag of the language the claim is written in. */
  language: z.string(),
  text: z.string(),
  /** An `article` that is not there stands for an id out of range. */
  cites: z.array(z.object({ article: z.string(), quote: z.string() })),
  /** Articles whose passages a writer had before it besides those cited. */
  beside: z.array(z.string()).optional(),
});

/** A claim about the sample coverage, sound or with a fault planted in it. */
export type PlantedClaim = z.infer<typeof plantedSchema>;

/** Claims written by hand, set by set. Those held out are not looked at while checks are tuned. */
export type PlantedSet = 'tuning' | 'held-out' | 'second-held-out';

/** Reads one of the sets in `test/eval/hostile`. */
export function readPlanted(name: PlantedSet): PlantedClaim[] {
  const lines = readFileSync(`${ROOT}test/eval/hostile/${name}.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => plantedSchema.parse(JSON.parse(line)));
}
