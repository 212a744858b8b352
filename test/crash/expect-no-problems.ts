import { expect } from 'vitest';
import type { Planned } from './plan.ts';

/** Lets all that is planned go wrong, at least one thing, and expects that nothing is lost. */
export async function expectNoProblems(planned: readonly Planned[]): Promise<void> {
  expect(planned).not.toHaveLength(0);
  for (const { subject, mishap } of planned) {
    const { problems } = await subject.trial(mishap);
    expect(problems).toEqual([]);
  }
}
