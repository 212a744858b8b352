import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { recordGap } from '../../src/state/record-gap.ts';
import { openSqliteState } from '../../src/state/sqlite/open-state.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('recordGap() keeps what was asked and what came near, where another process has the state open', async () => {
  const config = loadConfig({ DATA_DIR: temporaryFolder() });
  const state = openSqliteState(join(config.dataDir, 'state.sqlite'));
  const unanswered = { ...sampleAnswer(), status: 'abstained' as const, question: 'Who sank it?' };
  await recordGap(config, unanswered);
  await recordGap(config, { ...unanswered, question: 'When?' });
  const { items } = await state.gaps.page({ guildId: null, offset: 0, limit: 10 });
  const { edition, nearest } = unanswered;
  expect(items).toMatchObject([
    { question: 'When?', edition },
    { question: 'Who sank it?', edition, nearest },
  ]);
  await state.close();
});
