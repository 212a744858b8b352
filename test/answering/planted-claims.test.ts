import { beforeAll, describe, expect, test } from 'vitest';
import { plantFaults, type PlantedFault } from '../support/hostile/faults/plant-faults.ts';
import { isKept, judgePlanted, type Judged } from '../support/hostile/judge-planted.ts';
import { readPlanted, type PlantedSet } from '../support/hostile/planted-claims.ts';
import { sampleEvidence, type SampleEvidence } from '../support/hostile/sample-evidence.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is promised in docs/evaluation.md. */
const MAX_SOUND_REMOVED = 0.02;
const MIN_FAULTY_REMOVED = 0.95;

const SETS: readonly PlantedSet[] = ['tuning', 'held-out', 'second-held-out'];

let evidence: SampleEvidence;
let judged: Judged[];
let faults: PlantedFault[];

beforeAll(async () => {
  evidence = await sampleEvidence(temporaryFolder());
  judged = judgePlanted(SETS.flatMap(readPlanted), evidence);
  faults = plantFaults(soundClaims(), evidence.articles);
});

describe('claims written by hand', () => {
  test('are removed in 95 of 100 cases when they change what the coverage means', () => {
    const faulty = judged.filter(({ claim }) => claim.fault !== null);
    const missed = faulty.filter(isKept).map(({ claim }) => claim.text);
    expect(faulty.length).toBeGreaterThanOrEqual(150);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(
      faulty.length * (1 - MIN_FAULTY_REMOVED),
    );
  });

  test('are kept in 98 of 100 cases when they are sound', () => {
    const sound = judged.filter(({ claim }) => claim.fault === null);
    const removed = sound.filter((one) => !isKept(one)).map(({ outcome }) => outcome.text);
    expect(sound.length).toBeGreaterThanOrEqual(400);
    expect(removed.length, removed.join('\n')).toBeLessThanOrEqual(
      sound.length * MAX_SOUND_REMOVED,
    );
  });
});

describe('faults planted by rule', () => {
  test('are many, of every kind, and the same each time', () => {
    const kinds = new Set(faults.map(({ kind }) => kind));
    expect(faults.length).toBeGreaterThanOrEqual(150);
    expect(kinds.size).toBeGreaterThanOrEqual(25);
    expect(plantFaults(soundClaims(), evidence.articles)).toEqual(faults);
    for (const { text, cites, origin } of faults)
      expect([text, cites]).not.toEqual([origin.text, origin.cites]);
  });

  test('never reach the answer', () => {
    const judged = judgePlanted(faults, evidence);
    const reached = judged.filter((one, index) => isReached(one, faults[index]));
    expect(reached.map(({ claim }) => `${claim.id}: ${claim.text}`)).toEqual([]);
  });
});

function soundClaims() {
  const claims = [...readPlanted('tuning'), ...readPlanted('held-out')];
  return claims.filter(({ fault }) => fault === null);
}

/** A claim whose quote stands in another article than it cites is sound again when it is cited from there. */
function isReached({ outcome }: Judged, fault: PlantedFault | undefined): boolean {
  if ('check' in outcome) return false;
  const cited = new Set(fault?.cites.map(({ article }) => article));
  return (
    fault?.text !== fault?.origin.text ||
    outcome.support.some((support) => cited.has(support.evidence.hit.article.id))
  );
}
