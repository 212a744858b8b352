import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { commands, menus, serviceCommands } from '../../../commands/index.ts';
import { startDiscord, type DiscordOptions, type RunningBot } from '../../../src/discord/client.ts';
import { openSqliteState } from '../../../src/state/sqlite/open-state.ts';
import type { State } from '../../../src/state/state.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { fakeDateline, type FakeDateline } from '../../support/fake-dateline.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES, sampleAnswer } from '../samples.ts';

/** A bot under test, logged in to a server of its own; both end with the test. */
export interface BotUnderTest {
  readonly bot: RunningBot;
  readonly server: DiscordServer;
  readonly dateline: FakeDateline;
  readonly state: State;
  /** Everything logged so far. */
  readonly logged: () => string;
}

export async function runningBot(
  options: Partial<DiscordOptions> = {},
  server?: DiscordServer,
): Promise<BotUnderTest> {
  const discord = server ?? (await serverForTest());
  const dateline = fakeDateline({ sources: SAMPLE_SOURCES, searchResult: SAMPLE_SEARCH });
  dateline.answerWith(sampleAnswer());
  const state = options.state ?? stateForTest();
  const { log, logged } = memoryLog();
  const bot = await startDiscord({
    token: discord.token,
    apiUrl: discord.restUrl,
    messageContent: false,
    editEveryMs: 10,
    now: () => new Date('2026-11-22T02:00:00Z'),
    dateline,
    commands,
    menus,
    serviceCommands,
    state,
    log,
    ...options,
  });
  onTestFinished(() => bot.close());
  return { bot, server: discord, dateline, state, logged };
}

/** A state in a folder that goes with the test. */
export function stateForTest(now?: () => Date): State {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-state-'));
  const state = openSqliteState(join(folder, 'state.sqlite'), now);
  onTestFinished(async () => {
    await state.close();
    rmSync(folder, { recursive: true });
  });
  return state;
}
