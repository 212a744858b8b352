import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import Database from 'better-sqlite3';
import type { Config } from '../config.ts';
import { onDisk } from '../disk-errors.ts';
import { readCurrent } from '../edition/local/current.ts';
import { flush, sealFile } from '../edition/local/durable.ts';
import { checkEdition } from '../edition/local/open-edition.ts';
import { DatelineError, UserError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { writeBackupList, type BackupList } from './backup-list.ts';
import { makeDraft } from './draft.ts';
import { copyTo, filesBelow } from './files-below.ts';
import { ARTICLES_PART, DATABASES, DATA_PART, EDITIONS_FOLDER, FETCHED_FOLDER } from './parts.ts';

export interface BackupOptions {
  readonly now: Date;
  /** @default true */
  readonly withArticles?: boolean;
}

/** What a backup came to. */
export interface BackupReport extends Pick<BackupList, 'edition' | 'inDatabase'> {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

type Sources = Pick<Config, 'dataDir' | 'articlesDir' | 'databaseUrl'>;

/**
 * Copies all that cannot be made again, while the bot runs: state, embeddings, what was fetched, the edition in force,
 * the articles. The backup takes its name when it is whole.
 * @throws UserError when the folder is in the way or within what is copied; DatelineError when the disk fails
 */
export async function writeBackup(
  config: Sources,
  target: string,
  { now, withArticles = true }: BackupOptions,
): Promise<BackupReport> {
  const folder = resolve(target);
  await checkTarget(folder, config);
  return onDisk(folder, async () => {
    const draft = await makeDraft(dirname(folder), now);
    try {
      const edition = await copyData(config, join(draft.folder, DATA_PART));
      if (withArticles) await copyFolder(config.articlesDir, join(draft.folder, ARTICLES_PART));
      const files = await sealAll(draft.folder);
      const list = { version: VERSION, createdAt: now.toISOString(), edition, files };
      const inDatabase = config.databaseUrl !== undefined;
      await writeBackupList(draft.folder, { ...list, inDatabase });
      await rename(draft.folder, folder);
      await flush(dirname(folder));
      const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
      return { folder, edition, inDatabase, files: Object.keys(files).length, bytes };
    } finally {
      await draft.remove();
    }
  });
}

async function checkTarget(folder: string, { dataDir, articlesDir }: Sources): Promise<void> {
  if (!existsSync(dataDir))
    throw new DatelineError(`There is nothing to back up: there is no data folder ${dataDir}.`);
  for (const source of [dataDir, articlesDir])
    if (`${folder}${sep}`.startsWith(`${resolve(source)}${sep}`))
      throw new UserError(`${folder} is within ${source}, which is copied: name another folder.`);
  const names = await readdir(folder).catch(() => []);
  if (existsSync(folder) && names.length > 0)
    throw new UserError(`${folder} is not empty: name a folder that is not there yet.`);
}

/** @returns the id of the edition in force */
async function copyData({ dataDir }: Sources, to: string): Promise<string | null> {
  await mkdir(to, { recursive: true });
  for (const name of DATABASES)
    if (existsSync(join(dataDir, name))) copyDatabase(join(dataDir, name), join(to, name));
  await copyFolder(join(dataDir, FETCHED_FOLDER), join(to, FETCHED_FOLDER));
  const editions = join(dataDir, EDITIONS_FOLDER);
  const id = await readCurrent(editions);
  if (id === null) return null;
  const copy = join(to, EDITIONS_FOLDER, id);
  await copyFolder(join(editions, id), copy);
  await checkEdition(copy);
  return id;
}

/** One moment of a database, whoever writes to it meanwhile, and nothing of what was deleted from it. */
function copyDatabase(from: string, to: string): void {
  const database = new Database(from, { fileMustExist: true });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  for (const path of await filesBelow(from)) await copyTo(join(from, path), join(to, path));
}

async function sealAll(folder: string): Promise<BackupList['files']> {
  const files: BackupList['files'] = {};
  for (const path of await filesBelow(folder)) {
    await flush(join(folder, path));
    files[path.split(sep).join('/')] = await sealFile(join(folder, path));
  }
  return files;
}
