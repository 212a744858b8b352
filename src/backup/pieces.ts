import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { BackupList } from './backup-list.ts';
import { ARTICLES_PART, DATA_NAMES, DATA_PART } from './parts.ts';

/** Something that is restored as a whole: from a draft beside its place. */
export interface Piece {
  readonly place: string;
  readonly draft: string;
  /** Its path in the backup. */
  readonly part: string;
}

/** What of a backup is restored, and where to: the articles first, as their place is most likely to be refused. */
export function piecesOf(
  { dataDir, articlesDir }: Pick<Config, 'dataDir' | 'articlesDir'>,
  { files }: BackupList,
  withArticles: boolean,
): readonly Piece[] {
  const wanted = [
    ...(withArticles ? [{ part: ARTICLES_PART, place: resolve(articlesDir) }] : []),
    ...DATA_NAMES.map((name) => ({ part: `${DATA_PART}/${name}`, place: join(dataDir, name) })),
  ];
  const paths = Object.keys(files);
  return wanted
    .filter(({ part }) => paths.some((path) => isOf(path, part)))
    .map(({ part, place }) => ({
      part,
      place,
      draft: join(dirname(place), `.restoring-${basename(place)}-${randomUUID()}`),
    }));
}

/** The places in which something stands. An empty folder is nothing. */
export async function notEmpty(pieces: readonly Piece[]): Promise<readonly string[]> {
  const contents = await Promise.all(
    pieces.map(({ place }) => readdir(place).catch(() => (existsSync(place) ? [place] : []))),
  );
  return pieces.filter((_, at) => (contents[at] ?? []).length > 0).map(({ place }) => place);
}

/** Whether a path in a backup is a part, or below it. */
export function isOf(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}
