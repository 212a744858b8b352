import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { ROOT } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FOLDER = join(ROOT, 'test/fixtures/old-data');

/** A data folder that an older version wrote, and the versions of what is in it. */
export interface OldData {
  readonly name: string;
  readonly edition: number;
  readonly state: number;
}

/** All of them, the oldest first. */
export const OLD_DATA: readonly OldData[] = readdirSync(FOLDER).flatMap((file) => {
  const [, name = '', edition, state] = /^(edition-(\d+)-state-(\d+))\.tar\.gz$/.exec(file) ?? [];
  return name === '' ? [] : [{ name, edition: Number(edition), state: Number(state) }];
});

/** Where one was unpacked, beside the articles that it was made from. */
export interface OldInstallation {
  readonly dataDir: string;
  readonly articlesDir: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The articles that all of them were made from. */
const ARTICLES = [
  'coverage.yaml',
  'de-schelpkoerier/naam-veerboot.txt',
  'island-echo/first-weekend-count.md',
  'kelderwick-courier/charging-vote.txt',
  'kelderwick-courier/first-weekend.txt',
];

/** Unpacks one into a folder that goes away with the tests. */
export function unpack({ name }: OldData): OldInstallation {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'data');
  const articlesDir = join(folder, 'articles');
  mkdirSync(dataDir);
  execFileSync('tar', ['-xzf', join(FOLDER, `${name}.tar.gz`), '-C', dataDir]);
  for (const path of ARTICLES) {
    mkdirSync(dirname(join(articlesDir, path)), { recursive: true });
    cpSync(join(ROOT, 'articles', path), join(articlesDir, path));
  }
  return { dataDir, articlesDir, env: { DATA_DIR: dataDir, ARTICLES_DIR: articlesDir } };
}

/** What a data folder has of embeddings: a hash of each text that was embedded. */
export function embeddedTexts({ dataDir }: OldInstallation): readonly string[] {
  const database = new Database(join(dataDir, 'embeddings.sqlite'), { readonly: true });
  const rows = database.prepare('select hex(sha256) from vectors order by 1').pluck().all();
  database.close();
  return z.array(z.string()).parse(rows);
}

/** All files of the edition in force, by name. */
export function editionFiles({ dataDir }: OldInstallation): ReadonlyMap<string, Buffer> {
  const folder = join(dataDir, 'editions/current');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
