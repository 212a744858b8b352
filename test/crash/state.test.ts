import { beforeAll, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expectNoProblems } from './expect-no-problems.ts';
import { FAULT_KINDS } from './injector/faults.ts';
import { planFaults, type Planned } from './plan.ts';
import { stateSubject } from './state/trial.ts';

let planned: readonly Planned[];

beforeAll(async () => {
  const work = temporaryFolder();
  planned = await planFaults([stateSubject('new state', work)], FAULT_KINDS.length, work);
});

// `npm run test:crash` does the same at hundreds of calls.
test.each(FAULT_KINDS.map(({ name }) => name))(
  'a state that meets this keeps all that was acknowledged: %s',
  async (name) => {
    await expectNoProblems(planned.filter(({ kind }) => kind === name));
  },
);
