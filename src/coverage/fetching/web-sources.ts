import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Skipped } from '../article.ts';
import { displayPath } from '../display-path.ts';
import { SETTINGS_FILE } from '../settings/load-settings.ts';
import { NOTHING_STATED, type FileSettings, type Settings } from '../settings/settings.ts';

/** An address to read, and what is stated of its articles. */
export interface WebSource {
  readonly url: URL;
  /** A copy that is younger is read without asking. */
  readonly maxAgeMs: number;
  /** By the address that an article was read from. */
  readonly settings: (path: string) => Promise<FileSettings>;
  /** The `coverage.yaml` that lists it; `null` for an address that was named itself. */
  readonly listedIn: string | null;
}

/** Whether a path that was given is an address of the web. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/**
 * The feeds that the folders among the paths list in their `coverage.yaml`, then the addresses among the
 * paths; each address once.
 * @throws CoverageError when a `coverage.yaml` is not valid
 */
export async function findWebSources(
  paths: readonly string[],
  settings: Settings,
): Promise<readonly WebSource[]> {
  const sources = new Map<string, WebSource>();
  const add = (source: WebSource) => {
    if (!sources.has(source.url.href)) sources.set(source.url.href, source);
  };
  for (const path of paths) {
    const folder = isWebAddress(path) ? null : await folderAt(path);
    if (folder !== null) for (const feed of await feedsOf(folder, settings)) add(feed);
  }
  for (const path of paths.filter(isWebAddress)) {
    if (URL.canParse(path)) add(named(new URL(path)));
  }
  return [...sources.values()];
}

/** Says of each `coverage.yaml` how many feeds were not read. */
export function unreadFeeds(sources: readonly WebSource[]): readonly Skipped[] {
  const files = new Map<string, number>();
  for (const { listedIn } of sources)
    if (listedIn !== null) files.set(listedIn, (files.get(listedIn) ?? 0) + 1);
  return [...files].map(([path, count]) => {
    const feeds = count === 1 ? 'the feed it lists was' : `the ${count} feeds it lists were`;
    return { path, line: null, reason: `${feeds} not read: nothing is fetched in this run` };
  });
}

async function folderAt(path: string): Promise<string | null> {
  try {
    const absolute = await realpath(resolve(path));
    return (await stat(absolute)).isDirectory() ? absolute : null;
  } catch {
    return null;
  }
}

async function feedsOf(folder: string, settings: Settings): Promise<readonly WebSource[]> {
  const feeds = await settings.feedsOf(folder);
  return feeds.map((feed) => ({
    url: withoutHash(new URL(feed.url.trim())),
    maxAgeMs: feed.every ?? 0,
    settings: (path) => settings.ofFeed(folder, feed, path),
    listedIn: displayPath(join(folder, SETTINGS_FILE)),
  }));
}

function named(url: URL): WebSource {
  const settings = () => Promise.resolve(NOTHING_STATED);
  return { url: withoutHash(url), maxAgeMs: 0, settings, listedIn: null };
}

function withoutHash(url: URL): URL {
  const bare = new URL(url);
  bare.hash = '';
  return bare;
}
