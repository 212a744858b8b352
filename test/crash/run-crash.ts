import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../src/benchmark/random.ts';
import { makeInstallation } from './indexing/installation.ts';
import { PROGRAM_SCENARIOS, PUBLISHER_SCENARIOS } from './indexing/scenarios.ts';
import { indexingSubject } from './indexing/trial.ts';
import { planFaults, planKills, type Planned } from './plan.ts';
import { stateSubject } from './state/trial.ts';
import { createTally, type Tally } from './tally.ts';

/** `npm run test:crash`: about so many trials, in CRASHES; 500 unless it says otherwise. Ctrl-C reports those done. */
const trials = Number(process.env['CRASHES'] ?? 500);
const work = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
const installation = await makeInstallation(work);
const tally = createTally();
const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});
try {
  const planned = shuffled(await planAll());
  for (const [index, { subject, kind, mishap }] of planned.entries()) {
    if (stop.signal.aborted) break;
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

/** Of twenty faults, nine meet publishing, one the whole program, eight the state; two processes are killed any time. */
async function planAll(): Promise<readonly Planned[]> {
  const publishers = PUBLISHER_SCENARIOS.map((each) => indexingSubject(installation, each, work));
  const programs = PROGRAM_SCENARIOS.map((each) => indexingSubject(installation, each, work));
  const states = (['new state', 'answering'] as const).map((name) => stateSubject(name, work));
  const kills = (0.1 * trials) / 7;
  return [
    ...(await planFaults(publishers, 0.45 * trials, work)),
    ...(await planFaults(programs, 0.05 * trials, work)),
    ...(await planFaults(states, 0.4 * trials, work)),
    ...[...publishers, ...states].flatMap((subject) => planKills(subject, kills, 500)),
    ...programs.flatMap((subject) => planKills(subject, kills, 2000)),
  ];
}

/** Mixed, so that any part of them is a sample of all; always in the same way. */
function shuffled(planned: readonly Planned[]): readonly Planned[] {
  const random = createRandom(planned.length);
  return planned
    .map((each) => ({ each, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ each }) => each);
}

function report(done: Tally): void {
  console.log('| fault | tried | killed | ended with words | bore it | problems |');
  console.log('| --- | --: | --: | --: | --: | --: |');
  for (const row of done.rows()) console.log(row);
  console.log(done.figures());
  process.exitCode = done.problems === 0 ? 0 : 1;
}
