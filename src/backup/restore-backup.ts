import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { onDisk } from '../disk-errors.ts';
import { pointCurrentAt } from '../edition/local/current.ts';
import { flush } from '../edition/local/durable.ts';
import { ConfigError, DatelineError, UserError } from '../errors.ts';
import { readBackupList, type BackupList } from './backup-list.ts';
import { checkFiles } from './check-files.ts';
import { closeDatabase } from './close-database.ts';
import { copyTo } from './files-below.ts';
import { DATABASES, DATA_PART, EDITIONS_FOLDER } from './parts.ts';
import { isOf, notEmpty, piecesOf, type Piece } from './pieces.ts';

export interface RestoreOptions {
  readonly now: Date;
  /** Puts aside what is in the way. */
  readonly force: boolean;
  /** @default true */
  readonly withArticles?: boolean;
}

/** What a restore did. */
export interface RestoreReport extends Pick<BackupList, 'edition' | 'createdAt' | 'inDatabase'> {
  readonly files: number;
  /** What was in the way, where it is now. */
  readonly aside: readonly string[];
}

/**
 * Puts a backup in place: first all of it is checked and copied beside what is there, then each piece takes its place
 * in one step.
 * @throws UserError when something is in the way and is not to be put aside; ConfigError when a database is configured;
 *   DatelineError when the backup is not whole, or a bot is running
 */
export async function restoreBackup(
  config: Pick<Config, 'dataDir' | 'articlesDir' | 'databaseUrl'>,
  source: string,
  { now, force, withArticles = true }: RestoreOptions,
): Promise<RestoreReport> {
  const folder = resolve(source);
  const list = await readBackupList(folder);
  checkHome(config, list);
  await checkFiles(folder, list);
  const pieces = piecesOf(config, list, withArticles);
  const inTheWay = await notEmpty(pieces);
  if (inTheWay.length > 0 && !force) throw occupied(inTheWay);
  for (const name of DATABASES) closeDatabase(join(config.dataDir, name));
  return onDisk(config.dataDir, async () => {
    try {
      const files = await copyPieces(folder, list, pieces);
      if (list.edition !== null) await pointDraft(pieces, list.edition);
      const aside = await putInPlace(pieces, now);
      const { edition, createdAt, inDatabase } = list;
      return { edition, createdAt, inDatabase, files, aside };
    } finally {
      for (const { draft } of pieces) await rm(draft, { recursive: true, force: true });
    }
  });
}

function checkHome({ databaseUrl }: Pick<Config, 'databaseUrl'>, { inDatabase }: BackupList): void {
  if (databaseUrl !== undefined && !inDatabase)
    throw new ConfigError([
      'DATABASE_URL is set, and this backup is of an installation without a database: unset it to restore',
    ]);
}

function occupied(places: readonly string[]): UserError {
  return new UserError(
    `${places.join(', ')} would be replaced. Nothing was changed; --force puts what is there aside, and ` +
      '--no-articles leaves the articles as they are.',
  );
}

async function copyPieces(
  folder: string,
  { files }: BackupList,
  pieces: readonly Piece[],
): Promise<number> {
  let copied = 0;
  for (const path of Object.keys(files)) {
    const piece = pieces.find(({ part }) => isOf(path, part));
    if (piece === undefined) continue;
    await copyTo(join(folder, path), `${piece.draft}${path.slice(piece.part.length)}`);
    copied += 1;
  }
  return copied;
}

async function pointDraft(pieces: readonly Piece[], edition: string): Promise<void> {
  const editions = pieces.find(({ part }) => part === `${DATA_PART}/${EDITIONS_FOLDER}`);
  if (editions === undefined)
    throw new DatelineError(`The backup names the edition ${edition} and does not hold it.`);
  await pointCurrentAt(editions.draft, edition);
}

/** @returns where what was there is now */
async function putInPlace(pieces: readonly Piece[], now: Date): Promise<readonly string[]> {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const aside: string[] = [];
  for (const { place, draft } of pieces) {
    await mkdir(dirname(place), { recursive: true });
    if (existsSync(place)) {
      await rename(place, `${place}.before-${stamp}`);
      aside.push(`${place}.before-${stamp}`);
    }
    await rename(draft, place);
    await flush(dirname(place));
  }
  return aside;
}
