import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pino } from 'pino';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeDraft } from '../../src/backup/draft.ts';
import { restoreBackup } from '../../src/backup/restore-backup.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import type { Answer } from '../../src/answering/answer.ts';
import { openDateline } from '../../src/compose.ts';
import { loadConfig, type Config } from '../../src/config.ts';
import { LOCK_FILE } from '../../src/edition/local/lock.ts';
import { openState } from '../../src/state/open-state.ts';
import { indexedFolder } from '../support/indexed-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date('2026-03-01T10:00:00Z');
const QUESTION = 'What does the new lamp of Tarn Head cost?';

let config: Config;
/** A backup of the whole, which no test changes. */
let backup: string;
let answerId: string;

async function ask(installation: Config): Promise<Answer> {
  const dateline = openDateline(installation, pino({ level: 'silent' }));
  try {
    return await dateline.ask({ question: QUESTION });
  } finally {
    await dateline.close();
  }
}

/** What is answered in an installation, apart from how long it took. */
async function answerOf(installation: Config): Promise<unknown> {
  return { ...(await ask(installation)), timingsMs: null };
}

/** An installation with nothing in it. */
function emptyPlace(): Config {
  const folder = temporaryFolder();
  return loadConfig({ DATA_DIR: join(folder, 'data'), ARTICLES_DIR: join(folder, 'articles') });
}

function newFolder(): string {
  return join(temporaryFolder(), 'backup');
}

beforeAll(async () => {
  config = loadConfig((await indexedFolder()).env);
  const state = await openState(config);
  const answer = await ask(config);
  answerId = await state.answers.save({ answer, askerId: '1', parentId: null, guildId: '2' });
  backup = newFolder();
  // The state stays open, as in a running bot, with what was just written in the log beside it.
  await writeBackup(config, backup, { now: NOW });
  await state.close();
});

describe('a backup that was restored elsewhere', () => {
  test('answers the same question with the same words, and has what was kept', async () => {
    const place = emptyPlace();
    await restoreBackup(place, backup, { now: NOW, force: false });
    expect(await answerOf(place)).toEqual(await answerOf(config));
    const state = await openState(place);
    onTestFinished(() => state.close());
    expect((await state.answers.find(answerId))?.answer.question).toBe(QUESTION);
    expect(readdirSync(place.articlesDir)).toEqual(readdirSync(config.articlesDir));
  });

  test('leaves the articles as they are where that is asked for', async () => {
    const place = emptyPlace();
    await restoreBackup(place, backup, { now: NOW, force: false, withArticles: false });
    expect(existsSync(place.articlesDir)).toBe(false);
    expect(existsSync(join(place.dataDir, 'state.sqlite'))).toBe(true);
  });

  test('takes the place of nothing unless it is told to, and then puts it aside', async () => {
    const place = emptyPlace();
    await restoreBackup(place, backup, { now: NOW, force: false });
    const path = join(place.dataDir, 'state.sqlite');
    const state = await openState(place);
    await state.settings.change('7', (before) => ({ ...before, askChannel: '8' }));
    await state.close();
    const before = readFileSync(path);
    const again = restoreBackup(place, backup, { now: NOW, force: false });
    await expect(again).rejects.toThrow(/state\.sqlite.*would be replaced.*--force/);
    expect(readFileSync(path)).toEqual(before);
    const { aside } = await restoreBackup(place, backup, { now: NOW, force: true });
    expect(aside).toContain(`${path}.before-20260301T100000Z`);
    expect(readFileSync(`${path}.before-20260301T100000Z`)).toEqual(before);
    const restored = await openState(place);
    expect((await restored.settings.find('7')).askChannel).toBeNull();
    await restored.close();
  });

  test('waits until nobody has the state open', async () => {
    const place = emptyPlace();
    await restoreBackup(place, backup, { now: NOW, force: false });
    const state = await openState(place);
    await state.answers.find(answerId);
    const refused = restoreBackup(place, backup, { now: NOW, force: true });
    await expect(refused).rejects.toThrow(/in use: stop the bot/);
    expect((await state.answers.find(answerId))?.askerId).toBe('1');
    await state.close();
  });
});

/** A backup of its own, and a file of its data. */
async function ownBackup(): Promise<{ folder: string; file: string }> {
  const folder = newFolder();
  await writeBackup(config, folder, { now: NOW });
  return { folder, file: join(folder, 'data/state.sqlite') };
}

describe('a backup that is not what was written', () => {
  test.each<[what: string, spoil: (file: string, folder: string) => void, says: RegExp]>([
    ['a bit is flipped', flipBit, /state\.sqlite does not match its checksum/],
    [
      'a file is cut',
      (file) => {
        writeFileSync(file, readFileSync(file).subarray(1));
      },
      /bytes instead of/,
    ],
    [
      'a file is gone',
      (file) => {
        rmSync(file);
      },
      /data\/state\.sqlite is missing/,
    ],
    [
      'a file is a link',
      (file) => {
        rmSync(file);
        symlinkSync('/etc/hosts', file);
      },
      /is not a file/,
    ],
    [
      'its list is gone',
      (_, folder) => {
        rmSync(join(folder, 'backup.json'));
      },
      /not a whole backup/,
    ],
    [
      'its list is cut',
      (_, folder) => {
        writeFileSync(join(folder, 'backup.json'), '{"back');
      },
      /not JSON/,
    ],
    [
      'a path leads out of it',
      (_, folder) => {
        rename(folder, 'data/../../x');
      },
      /not a list of files/,
    ],
    [
      'it is of a newer version',
      (_, folder) => {
        writeFileSync(join(folder, 'backup.json'), '{"backup":2}');
      },
      /newer version/,
    ],
  ])('is refused where %s, and nothing is changed', async (_, spoil, says) => {
    const { folder, file } = await ownBackup();
    spoil(file, folder);
    const place = emptyPlace();
    await expect(restoreBackup(place, folder, { now: NOW, force: true })).rejects.toThrow(says);
    expect(existsSync(place.dataDir)).toBe(false);
    expect(existsSync(place.articlesDir)).toBe(false);
  });
});

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Says in the list of a backup that the state is elsewhere. */
function rename(folder: string, path: string): void {
  const list = join(folder, 'backup.json');
  writeFileSync(list, readFileSync(list, 'utf8').replace('data/state.sqlite', path));
}

describe('a backup is not begun', () => {
  test('in a folder that holds something', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    await expect(writeBackup(config, folder, { now: NOW })).rejects.toThrow(/is not empty/);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  test('within what it copies', async () => {
    const within = join(config.dataDir, 'backup');
    await expect(writeBackup(config, within, { now: NOW })).rejects.toThrow(/is within/);
  });

  test('where there is no data', async () => {
    await expect(writeBackup(emptyPlace(), newFolder(), { now: NOW })).rejects.toThrow(
      /nothing to back up/,
    );
  });
});

test('a backup that fails halfway leaves nothing that looks like one', async () => {
  const { env } = await indexedFolder();
  const damaged = loadConfig(env);
  const edition = join(damaged.dataDir, 'editions/current');
  flipBit(join(edition, 'vectors.hnsw'));
  const parent = temporaryFolder();
  const failed = writeBackup(damaged, join(parent, 'backup'), { now: NOW });
  await expect(failed).rejects.toThrow(/vectors\.hnsw does not match its checksum/);
  expect(readdirSync(parent)).toEqual([]);
});

test('a backup removes what killed ones have left beside it, and nothing else', async () => {
  const parent = temporaryFolder();
  const left = await makeDraft(parent, NOW);
  writeFileSync(join(left.folder, 'half'), 'x');
  writeFileSync(join(dirname(left.folder), LOCK_FILE), await lockOfEndedProcess());
  const underWay = await makeDraft(parent, NOW);
  expect(existsSync(left.folder)).toBe(false);
  mkdirSync(join(parent, '.cache'));
  await writeBackup(config, join(parent, 'backup'), { now: NOW });
  const room = basename(dirname(underWay.folder));
  expect(new Set(readdirSync(parent))).toEqual(new Set(['.cache', 'backup', room]));
});

async function lockOfEndedProcess(): Promise<string> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  const since = NOW.toISOString();
  return JSON.stringify({ pid: child.pid, processStart: null, since, token: 'left' });
}

test('a backup of folders is not restored where a database is configured', async () => {
  const place = { ...emptyPlace(), databaseUrl: 'postgresql://localhost/x' };
  const refused = restoreBackup(place, backup, { now: NOW, force: false });
  await expect(refused).rejects.toThrow(/DATABASE_URL is set/);
});
