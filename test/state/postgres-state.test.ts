import { onTestFinished } from 'vitest';
import { openPostgresState } from '../../src/state/postgres/open-state.ts';
import { describeForgetting, type ScannedState } from '../support/forgetting-contract.ts';
import { tablesHolding } from '../support/postgres/scan-tables.ts';
import { databaseOf, postgresForFile } from '../support/postgres/server.ts';
import { describeQuotas } from '../support/quotas-contract.ts';
import { describeState } from '../support/state-contract.ts';

const server = await postgresForFile();

async function open(): Promise<ScannedState> {
  const options = databaseOf(server);
  const clock = { at: 0 };
  const now = () => new Date(clock.at);
  const state = await openPostgresState(options, now);
  onTestFinished(() => state.close());
  return {
    state,
    now,
    advance: (ms) => {
      clock.at += ms;
    },
    tablesHolding: (text) => tablesHolding(options, text),
  };
}

describeState('openPostgresState()', open);
describeQuotas('openPostgresState()', open, 8);
describeForgetting('openPostgresState()', open);
