import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { flush } from '../edition/local/durable.ts';
import { DatelineError } from '../errors.ts';

/** Raised whenever a backup is laid out otherwise. */
const BACKUP_VERSION = 1;

/** Written last: a folder without it is no backup. */
const LIST_FILE = 'backup.json';

/** Relative, with no way out of the folder: a backup may come from anywhere. */
const relativePath = z
  .string()
  .regex(/^(data|articles)\//)
  .refine((path) => !path.split('/').some((part) => ['', '.', '..'].includes(part)));

const versioned = z.object({ backup: z.number().int() });

const listSchema = z.object({
  backup: z.literal(BACKUP_VERSION),
  /** Of the program that wrote it. */
  version: z.string(),
  /** ISO 8601 instant. */
  createdAt: z.iso.datetime(),
  /** The id of the edition in force; `null` where none is in the backup. */
  edition: z.string().nullable(),
  /** Whether state and editions were in a database, which a backup does not hold. */
  inDatabase: z.boolean(),
  /** Per file, by its path in the backup. */
  files: z.record(
    relativePath,
    z.object({ bytes: z.number().int().nonnegative(), sha256: z.string() }),
  ),
});

/** What a backup holds. */
export type BackupList = z.infer<typeof listSchema>;

/** Writes the list of a backup, which makes it one. */
export async function writeBackupList(
  folder: string,
  list: Omit<BackupList, 'backup'>,
): Promise<void> {
  const path = join(folder, LIST_FILE);
  await writeFile(path, `${JSON.stringify({ backup: BACKUP_VERSION, ...list }, null, 2)}\n`);
  await flush(path);
}

/**
 * Reads the list of a backup.
 * @throws DatelineError when the folder is no whole backup, or one of a newer version
 */
export async function readBackupList(folder: string): Promise<BackupList> {
  const text = await readFile(join(folder, LIST_FILE), 'utf8').catch((cause: unknown) => {
    throw new DatelineError(
      `${folder} is not a whole backup: it has no ${LIST_FILE} that can be read. Name the folder that \`dateline backup\` made.`,
      { cause },
    );
  });
  const json = parseJson(folder, text);
  if ((versioned.safeParse(json).data?.backup ?? 0) > BACKUP_VERSION)
    throw new DatelineError(
      `The backup ${folder} was made by a newer version of Dateline. Upgrade Dateline, then restore it.`,
    );
  const { data, error } = listSchema.safeParse(json);
  if (data === undefined) throw damagedBackup(folder, `${LIST_FILE} is not a list of files`, error);
  return data;
}

/** A backup is not what was written. */
export function damagedBackup(folder: string, what: string, cause?: unknown): DatelineError {
  return new DatelineError(
    `The backup ${folder} is damaged: ${what}. Nothing was restored. Use another backup.`,
    { cause },
  );
}

function parseJson(folder: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw damagedBackup(folder, `${LIST_FILE} is not JSON`, error);
  }
}
