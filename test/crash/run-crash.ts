import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeInstallation, type Installation } from './indexing/installation.ts';
import { planFaults, planKills, type Planned } from './indexing/plan.ts';
import { PROGRAM_SCENARIOS, PUBLISHER_SCENARIOS } from './indexing/scenarios.ts';
import { runTrial } from './indexing/trial.ts';
import { createTally, type Tally } from './tally.ts';

/** `npm run test:crash`: about so many trials, in CRASHES; 500 unless it says otherwise. */
const trials = Number(process.env['CRASHES'] ?? 500);
const work = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
const tally = createTally();
const installation = await makeInstallation(work);
try {
  const planned = await planIndexing(installation);
  for (const [index, { scenario, kind, mishap }] of planned.entries()) {
    const outcome = await runTrial(installation, scenario, mishap, work);
    tally.add(`${scenario.name}: ${kind}`, outcome);
    for (const problem of outcome.problems)
      console.error(`${scenario.name}, ${JSON.stringify(mishap)}: ${problem}`);
    if (index % 25 === 24) console.error(`${index + 1} of ${planned.length}`);
  }
} finally {
  await installation.close();
  rmSync(work, { recursive: true, force: true });
}
report(tally);

async function planIndexing(made: Installation): Promise<readonly Planned[]> {
  const parts = Math.round(trials * 0.7);
  const whole = Math.round(trials * 0.15);
  const moments = Math.round(trials * 0.08);
  return [
    ...(await planFaults(made, PUBLISHER_SCENARIOS, parts, work)),
    ...(await planFaults(made, PROGRAM_SCENARIOS, whole, work)),
    ...PUBLISHER_SCENARIOS.flatMap((scenario) => planKills(scenario, moments / 3, 500)),
    ...PROGRAM_SCENARIOS.flatMap((scenario) => planKills(scenario, moments / 2, 2000)),
  ];
}

function report(done: Tally): void {
  console.log('| fault | tried | killed | failed with words | bore it | problems |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const row of done.rows()) console.log(row);
  console.log(`crash: ${done.trials} faults, ${done.problems} with a problem`);
  process.exitCode = done.problems === 0 ? 0 : 1;
}
