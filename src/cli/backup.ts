import type { Command } from 'commander';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface BackupFlags extends DataFlag {
  readonly json?: boolean;
  readonly articles: boolean;
}

interface RestoreFlags extends BackupFlags {
  readonly force?: boolean;
}

const BYTES_PER_MB = 1_000_000;

/** Adds `dateline backup`. */
export function addBackup(program: Command, { config, out }: Surroundings): void {
  program
    .command('backup')
    .description(
      'copy state, edition, embeddings and articles into a new folder, while the bot runs',
    )
    .argument('<folder>', 'the folder to make')
    .option('--no-articles', 'leave the articles out')
    .option('--json', 'print what was copied as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (folder: string, { json, articles, ...flags }: BackupFlags) => {
      const { writeBackup } = await import('../backup/write-backup.ts');
      const options = { now: new Date(), withArticles: articles };
      const report = await writeBackup(config(flags), folder, options);
      const size = `${report.files} files, ${Math.ceil(report.bytes / BYTES_PER_MB)} MB`;
      const lines = [`Backed up to ${report.folder}: ${size}.`, ...databaseHint(report)];
      out(json ? toJson(report) : lines.join('\n'));
    });
}

/** Adds `dateline restore`. */
export function addRestore(program: Command, { config, out }: Surroundings): void {
  program
    .command('restore')
    .description('check a backup and put it in place; the bot must not be running')
    .argument('<folder>', 'a folder that `dateline backup` has made')
    .option('--force', 'put aside what is in the way')
    .option('--no-articles', 'leave the articles as they are')
    .option('--json', 'print what was restored as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (folder: string, { json, articles, force, ...flags }: RestoreFlags) => {
      const { restoreBackup } = await import('../backup/restore-backup.ts');
      const options = { now: new Date(), force: force ?? false, withArticles: articles };
      const report = await restoreBackup(config(flags), folder, options);
      const lines = [
        `Restored ${report.files} files of ${report.createdAt}.`,
        ...report.aside.map((path) => `What was there before is now ${path}.`),
        ...databaseHint(report),
      ];
      out(json ? toJson(report) : lines.join('\n'));
    });
}

function databaseHint({ inDatabase }: { readonly inDatabase: boolean }): readonly string[] {
  return inDatabase
    ? ['State and editions are in Postgres and not in this backup: see docs/backups.md.']
    : [];
}
