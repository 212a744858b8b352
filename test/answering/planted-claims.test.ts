import { beforeAll, describe, expect, test } from 'vitest';
import { isKept, judgePlanted, type Judged } from '../support/hostile/judge-planted.ts';
import { readPlanted, type PlantedSet } from '../support/hostile/planted-claims.ts';
import { sampleEvidence, type SampleEvidence } from '../support/hostile/sample-evidence.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is promised in docs/evaluation.md. */
const MAX_SOUND_REMOVED = 0.02;
const MIN_FAULTY_REMOVED = 0.95;

const SETS: readonly PlantedSet[] = ['tuning', 'held-out'];

let evidence: SampleEvidence;
const judged: Judged[] = [];

beforeAll(async () => {
  evidence = await sampleEvidence(temporaryFolder());
  judged.push(...SETS.flatMap((set) => judgePlanted(readPlanted(set), evidence)));
});

describe('claims written by hand', () => {
  test('are removed in 95 of 100 cases when they change what the coverage means', () => {
    const faulty = judged.filter(({ claim }) => claim.fault !== null);
    const missed = faulty.filter(isKept).map(({ claim }) => claim.text);
    expect(faulty.length).toBeGreaterThanOrEqual(100);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(
      faulty.length * (1 - MIN_FAULTY_REMOVED),
    );
  });

  test('are kept in 98 of 100 cases when they are sound', () => {
    const sound = judged.filter(({ claim }) => claim.fault === null);
    const removed = sound.filter((one) => !isKept(one)).map(({ outcome }) => outcome.text);
    expect(sound.length).toBeGreaterThanOrEqual(300);
    expect(removed.length, removed.join('\n')).toBeLessThanOrEqual(
      sound.length * MAX_SOUND_REMOVED,
    );
  });
});
