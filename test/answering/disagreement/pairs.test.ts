import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { findDisagreements } from '../../../src/answering/disagreement/find-disagreements.ts';
import { readTold } from '../../../src/answering/matter/told.ts';
import { ROOT } from '../../support/repository.ts';

const side = z.object({
  text: z.string(),
  language: z.string().default('en'),
  published: z.string().default('2024-05-02'),
  around: z.string().default(''),
});
const pair = z.object({ id: z.string(), disagree: z.boolean(), why: z.string(), a: side, b: side });

/** Pairs that disagree and pairs that only look so, invented; see "Disagreement" in docs/evaluation.md. */
const PAIRS = readFileSync(join(ROOT, 'test/eval/disagreements.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => pair.parse(JSON.parse(line)));

/** What is missed is a loss; what is shown and is none misleads. */
const FLOORS = { precision: 0.97, recall: 0.8 };

function isFound({ a, b }: z.infer<typeof pair>): boolean {
  const [one, other] = [a, b].map((each, index) => ({
    statement: each.text,
    told: readTold(each),
    origin: String(index),
  }));
  return one !== undefined && other !== undefined && findDisagreements([one, other]).length > 0;
}

test('few pairs that do not disagree are taken to, most that do are found', () => {
  const found = PAIRS.filter(isFound);
  const right = found.filter(({ disagree }) => disagree).length;
  const wrong = found.filter(({ disagree }) => !disagree).map(({ id, why }) => `${id}: ${why}`);
  const all = PAIRS.filter(({ disagree }) => disagree).length;
  expect(all).toBeGreaterThanOrEqual(30);
  expect(PAIRS.length - all).toBeGreaterThanOrEqual(30);
  expect(right / found.length, wrong.join('; ')).toBeGreaterThanOrEqual(FLOORS.precision);
  expect(right / all).toBeGreaterThanOrEqual(FLOORS.recall);
});

test('the order of the two makes no difference', () => {
  const turned = PAIRS.filter((one) => isFound(one) !== isFound({ ...one, a: one.b, b: one.a }));
  expect(turned.map(({ id }) => id)).toEqual([]);
});
