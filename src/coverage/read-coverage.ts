import { setImmediate } from 'node:timers/promises';
import { assembleArticle, type Assembled } from './assemble-article.ts';
import { unreadable, type Reading } from './draft.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import { formatOf } from './formats/format-of.ts';
import { openIntake, type CoverageReading } from './intake.ts';
import { readSourceFile } from './read-file.ts';
import { openSettings, type FileSettings } from './settings/settings.ts';

/** How far a reading has come. */
export interface ReadingProgress {
  readonly filesRead: number;
  readonly files: number;
  /** Articles found so far. */
  readonly articles: number;
}

/** How a reading is watched and stopped. */
export interface ReadCoverageOptions {
  /** Called after every file, and within files of many articles. */
  readonly onProgress?: ((progress: ReadingProgress) => void) | undefined;
  /** Ends the reading: it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The moment of reading. @default the present */
  readonly now?: Date | undefined;
}

/** After so many articles of one file other work gets its turn. */
const ARTICLES_PER_TURN = 50;

/**
 * Reads articles from files and folders. The same files give the same articles in the same order. A file
 * that cannot be read is named in `skipped` and costs no other.
 * @throws CoverageError when a path does not exist or a `coverage.yaml` is not valid
 */
export async function readCoverage(
  paths: readonly string[],
  options: ReadCoverageOptions = {},
): Promise<CoverageReading> {
  const today = (options.now ?? new Date()).toISOString().slice(0, 10);
  const found = await findFiles(paths);
  const settings = openSettings();
  const intake = openIntake();
  const report = (filesRead: number) =>
    options.onProgress?.({ filesRead, files: found.files.length, articles: intake.count() });
  intake.skip(found.skipped);
  for (const [index, file] of found.files.entries()) {
    for await (const assembled of assembleFile(file, await settings.of(file), today)) {
      options.signal?.throwIfAborted();
      intake.take(assembled);
      report(index);
    }
    report(index + 1);
  }
  if (found.folders) intake.warn(settings.unused());
  return intake.reading(settings.outlets());
}

/** The articles of one file, in groups, so that a long file stops nobody. */
async function* assembleFile(
  file: FoundFile,
  settings: FileSettings,
  today: string,
): AsyncGenerator<readonly Assembled[]> {
  const { drafts, skipped } = await readDrafts(file);
  yield skipped.map((one) => ({ article: null, line: one.line, skipped: [one], warnings: [] }));
  for (let start = 0; start < drafts.length; start += ARTICLES_PER_TURN) {
    yield drafts
      .slice(start, start + ARTICLES_PER_TURN)
      .map((draft) => assembleArticle(draft, file.path, settings, today));
    await setImmediate();
  }
}

async function readDrafts(file: FoundFile): Promise<Reading> {
  const read = formatOf(file.absolute);
  const source = await readSourceFile(file.absolute, file.path);
  if ('reason' in source) return unreadable(file, source.reason);
  return read === null ? unreadable(file, 'its format is not known') : read(source);
}
