import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDateline } from '../../../src/compose.ts';
import { createLog } from '../../../src/logging/create-log.ts';
import { loadConfig } from '../../../src/config.ts';
import { runIndex } from '../../../src/indexing/run-index.ts';
import { clickableIds, textOf } from '../../../src/playground/discord/message-text.ts';
import { articlesFolder } from '../../support/indexed-folder.ts';
import { shareVectors } from '../../support/shared-vectors.ts';
import { runningBot, stateForTest } from './running-bot.ts';

/** The embedder loads its model for the first question. */
const LOADS_WITHIN = { timeoutMs: 60_000 };

test('a week-old answer shows its passages after a restart, and after its article was removed', async () => {
  const folder = articlesFolder();
  shareVectors(folder.dataDir);
  const config = loadConfig({ ...folder.env, LOG_LEVEL: 'silent' });
  const open = () => openDateline(config, createLog(config), { notesAnswers: false });
  const paths = [folder.articlesDir];
  await runIndex(config, { paths });
  let dateline = open();
  const state = stateForTest(() => new Date('2026-11-22T02:00:00Z'));
  const { server, bot } = await runningBot({ dateline, state });
  const asked = await server.interactions.command({
    name: 'ask',
    options: { question: 'What does the new lamp of Tarn Head cost?' },
  });
  const message = await asked.final({
    ...LOADS_WITHIN,
    until: (one) => textOf(one).includes('[1] **Harrow Post'),
  });
  await bot.close();
  await dateline.close();

  rmSync(join(folder.articlesDir, 'harrow-post'), { recursive: true });
  expect(await runIndex(config, { paths })).toMatchObject({ removed: 1 });
  dateline = open();
  const weekLater = new Date('2026-11-29T02:00:00Z');
  const second = await runningBot({ dateline, state, now: () => weekLater }, server);
  const { articles } = await dateline.sources();
  expect(articles.map(({ outlet }) => outlet)).not.toContain('Harrow Post');
  const customId = clickableIds(message).find((id) => id.startsWith('v1:passage:')) ?? '';
  const shown = await server.interactions
    .select({ message, customId, values: ['1'] })
    .final({ until: (one) => one.id !== message.id && textOf(one) !== '' });
  expect(textOf(shown)).toContain('It costs 48,000 pounds');
  expect(textOf(shown)).toContain('5 Mar 2024');
  await second.bot.close();
  await dateline.close();
}, 90_000);
