import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeInstallation } from './indexing/installation.ts';
import { PROGRAM_SCENARIOS, PUBLISHER_SCENARIOS } from './indexing/scenarios.ts';
import { indexingSubject } from './indexing/trial.ts';
import { planFaults, planKills, type Planned } from './plan.ts';
import { stateSubject } from './state/trial.ts';
import { createTally, type Tally } from './tally.ts';

/** `npm run test:crash`: about so many trials, in CRASHES; 500 unless it says otherwise. */
const trials = Number(process.env['CRASHES'] ?? 500);
const work = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
const installation = await makeInstallation(work);
const tally = createTally();
try {
  const planned = await planAll();
  for (const [index, { subject, kind, mishap }] of planned.entries()) {
    const outcome = await subject.trial(mishap);
    tally.add(subject.name, kind, outcome);
    for (const problem of outcome.problems)
      console.error(`${subject.name}, ${JSON.stringify(mishap)}: ${problem}`);
    if (index % 25 === 24) console.error(`${index + 1} of ${planned.length}`);
  }
} finally {
  await installation.close();
  rmSync(work, { recursive: true, force: true });
}
report(tally);

/** Of ten faults, five meet publishing, one the whole program, three the state; one process in ten is killed any time. */
async function planAll(): Promise<readonly Planned[]> {
  const publishers = PUBLISHER_SCENARIOS.map((each) => indexingSubject(installation, each, work));
  const programs = PROGRAM_SCENARIOS.map((each) => indexingSubject(installation, each, work));
  const states = (['new state', 'answering'] as const).map((name) => stateSubject(name, work));
  const kills = (0.1 * trials) / 7;
  return [
    ...(await planFaults(publishers, 0.5 * trials, work)),
    ...(await planFaults(programs, 0.1 * trials, work)),
    ...(await planFaults(states, 0.3 * trials, work)),
    ...[...publishers, ...states].flatMap((subject) => planKills(subject, kills, 500)),
    ...programs.flatMap((subject) => planKills(subject, kills, 2000)),
  ];
}

function report(done: Tally): void {
  console.log('| fault | tried | killed | ended with words | bore it | problems |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const row of done.rows()) console.log(row);
  console.log(done.figures());
  process.exitCode = done.problems === 0 ? 0 : 1;
}
