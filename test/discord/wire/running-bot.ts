import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { startDiscord, type DiscordOptions, type RunningBot } from '../../../src/discord/client.ts';
import { openStore, type Store } from '../../../src/state/store.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { fakeDateline, type FakeDateline } from '../../support/fake-dateline.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES, sampleAnswer } from '../samples.ts';

/** A bot under test, logged in to a server of its own; both end with the test. */
export interface BotUnderTest {
  readonly bot: RunningBot;
  readonly server: DiscordServer;
  readonly dateline: FakeDateline;
  readonly store: Store;
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
  const store = options.store ?? storeForTest();
  const { log, logged } = memoryLog();
  const bot = await startDiscord({
    token: discord.token,
    apiUrl: discord.restUrl,
    messageContent: false,
    editEveryMs: 10,
    now: () => new Date('2026-11-22T02:00:00Z'),
    dateline,
    commands,
    store,
    log,
    ...options,
  });
  onTestFinished(() => bot.close());
  return { bot, server: discord, dateline, store, logged };
}

/** A store in a folder that goes with the test. */
export function storeForTest(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-state-'));
  const store = openStore(join(folder, 'state.sqlite'));
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
}

function memoryLog() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return { log: pino({ level: 'debug' }, stream), logged: () => lines.join('') };
}
