import { setImmediate } from 'node:timers/promises';
import type { Assembled } from './assemble-article.ts';
import { assembleFile } from './assemble-file.ts';
import { assembleRemembered } from './assemble-remembered.ts';
import { CoverageError } from '../errors.ts';
import { displayPath } from './display-path.ts';
import type { FetchingOptions } from './fetching/options.ts';
import { readWeb, type SourceReading } from './fetching/read-web.ts';
import { findWebSources, isWebAddress, unreadFeeds } from './fetching/web-sources.ts';
import { findFiles } from './find-files.ts';
import { openIntake, type CoverageReading } from './intake.ts';
import { NO_READING_CACHE, type ReadingCache } from './reading-cache.ts';
import { openSettings } from './settings/settings.ts';

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
  /** What was read before. @default nothing is remembered */
  readonly readings?: ReadingCache | undefined;
  /** How pages and feeds are fetched. Without it nothing is, and feeds are named in `warnings`. */
  readonly fetching?: FetchingOptions | undefined;
}

/** Other work gets its turn after so many files, also of such as were read before, which take some 0.1 ms each. */
const FILES_PER_TURN = 20;

/**
 * Reads articles from files, folders, and the `http` and `https` addresses of pages and feeds; with a folder
 * the feeds that its `coverage.yaml` lists. The same files give the same articles in the same order. What
 * cannot be read is named in `skipped` and costs nothing else.
 * @throws CoverageError when a path does not exist, a `coverage.yaml` is not valid, or an address is given
 *   without a way to fetch it
 */
export async function readCoverage(
  paths: readonly string[],
  options: ReadCoverageOptions = {},
): Promise<CoverageReading> {
  const today = (options.now ?? new Date()).toISOString().slice(0, 10);
  const { fetching, readings = NO_READING_CACHE } = options;
  const [address] = paths.filter(isWebAddress);
  if (address !== undefined && !fetching) throw notFetching(address);
  const found = await findFiles(paths.filter((path) => !isWebAddress(path)));
  const settings = openSettings();
  const intake = openIntake(readings);
  const sources = await findWebSources(paths, settings);
  const files = found.files.length + (fetching ? sources.length : 0);
  const report = (filesRead: number) =>
    options.onProgress?.({ filesRead, files, articles: intake.count() });
  intake.skip(found.skipped);
  for (const [index, file] of found.files.entries()) {
    const circumstances = { path: file.path, settings: await settings.of(file), today };
    for await (const assembled of assembleFile(file, circumstances, readings)) {
      options.signal?.throwIfAborted();
      intake.take(assembled);
      report(index);
    }
    report(index + 1);
    if (index % FILES_PER_TURN === 0) await setImmediate();
  }
  if (fetching) {
    const signal = options.signal ?? fetching.signal;
    let filesRead = found.files.length;
    const onRead = () => {
      filesRead += 1;
      report(filesRead);
    };
    for (const reading of await readWeb(sources, { ...fetching, signal }, onRead)) {
      intake.skip(reading.skipped);
      intake.warn(reading.warnings);
      for await (const assembled of assembleWeb(reading, today, readings)) {
        options.signal?.throwIfAborted();
        intake.take(assembled);
      }
    }
  } else intake.warn(unreadFeeds(sources));
  if (found.folders) intake.warn(settings.unused(intake.ids()));
  return intake.reading(settings.outlets());
}

/** The articles of an address. */
async function* assembleWeb(
  { articles, source }: SourceReading,
  today: string,
  readings: ReadingCache,
): AsyncGenerator<readonly Assembled[]> {
  for (const { draft, path } of articles) {
    const settings = await source.settings(path);
    yield [assembleRemembered(draft, { path, settings, today }, readings)];
    await setImmediate();
  }
}

function notFetching(address: string): CoverageError {
  const path = displayPath(address);
  const message = `Cannot read "${path}": nothing is fetched here. Name files and folders`;
  return new CoverageError(message, { path });
}
