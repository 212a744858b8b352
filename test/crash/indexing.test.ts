import { afterAll, beforeAll, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeInstallation, type Installation } from './indexing/installation.ts';
import { PUBLISHER_SCENARIOS } from './indexing/scenarios.ts';
import { indexingSubject } from './indexing/trial.ts';
import { expectNoProblems } from './expect-no-problems.ts';
import { FAULT_KINDS } from './injector/faults.ts';
import { planFaults, type Planned } from './plan.ts';

const NEXT = PUBLISHER_SCENARIOS.filter(({ name }) => name === 'next edition');

let work: string;
let installation: Installation;
let planned: readonly Planned[];

beforeAll(async () => {
  work = temporaryFolder();
  installation = await makeInstallation(work);
  const subjects = NEXT.map((scenario) => indexingSubject(installation, scenario, work));
  planned = await planFaults(subjects, FAULT_KINDS.length, work);
});

afterAll(() => installation.close());

// `npm run test:crash` does the same at hundreds of calls.
test.each(FAULT_KINDS.map(({ name }) => name))(
  'an index that meets this loses nothing: %s',
  async (name) => {
    await expectNoProblems(planned.filter(({ kind }) => kind === name));
  },
);
