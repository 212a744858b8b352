import { beforeAll, describe, expect, test } from 'vitest';
import { plantFaults, type PlantedFault } from '../support/hostile/faults/plant-faults.ts';
import { judgePlanted, type Judged } from '../support/hostile/judge-planted.ts';
import { readPlanted } from '../support/hostile/planted-claims.ts';
import { sampleEvidence, type SampleEvidence } from '../support/hostile/sample-evidence.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let evidence: SampleEvidence;
let faults: PlantedFault[];

beforeAll(async () => {
  evidence = await sampleEvidence(temporaryFolder());
  faults = plantFaults(soundClaims(), evidence.articles);
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
