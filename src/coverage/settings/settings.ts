import { dirname, join, relative, sep } from 'node:path';
import type { Skipped } from '../article.ts';
import { displayPath } from '../display-path.ts';
import type { FoundFile } from '../find-files.ts';
import { outletKey } from '../outlet-names.ts';
import { globMatcher, isGlob } from './glob.ts';
import { loadSettings, SETTINGS_FILE } from './load-settings.ts';
import type { Feed, SettingsFile, Statement } from './schema.ts';

/** What the operator states of one file. */
export interface FileSettings {
  /** For articles that do not say themselves. */
  readonly defaults: Statement;
  /** Over anything an article says. */
  readonly overrides: Statement;
  /** Over anything else, by the article's id. */
  readonly articles: ReadonlyMap<string, Statement>;
  /** By the key of each alias (`outletKey`), the outlet's canonical name. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Of an article of which the operator says nothing. */
export const NOTHING_STATED: FileSettings = {
  defaults: {},
  overrides: {},
  articles: new Map(),
  aliases: new Map(),
};

/** The `coverage.yaml` files of a reading, each loaded once. */
export interface Settings {
  /** @throws CoverageError when a `coverage.yaml` that applies to the file is not valid */
  of(file: FoundFile): Promise<FileSettings>;
  /**
   * The feeds that a folder's own `coverage.yaml` lists.
   * @throws CoverageError when it is not valid
   */
  feedsOf(folder: string): Promise<readonly Feed[]>;
  /** What is stated of an article of a feed, `path` being the address it was read from. */
  ofFeed(folder: string, feed: Feed, path: string): Promise<FileSettings>;
  /**
   * A warning for each path or pattern that no file had so far, and each id that no article has: most often
   * it is misspelt. Another for each `coverage.yaml` whose feeds were not asked for.
   * @param ids of all articles read
   */
  unused(ids: ReadonlySet<string>): readonly Skipped[];
  /** The outlets stated in the files loaded, each with its other names. */
  outlets(): ReadonlyMap<string, readonly string[]>;
}

interface Rule {
  readonly pattern: string;
  readonly statement: Statement;
  readonly matches: (path: string) => boolean;
}

interface Folder {
  readonly path: string;
  readonly file: SettingsFile;
  /** Least specific first. */
  readonly rules: readonly Rule[];
}

/**
 * Settings by folder: a `coverage.yaml` holds for the files below it, one in a deeper folder wins over one
 * further up, and within a file the more specific pattern wins.
 */
export function openSettings(): Settings {
  const folders = new Map<string, Promise<Folder | null>>();
  const unused = new Map<Rule, Folder>();
  const stated = new Map<string, Folder>();
  const outlets = new Map<string, readonly string[]>();
  const unreadFeeds = new Set<Folder>();
  async function load(path: string): Promise<Folder | null> {
    const folder = await loadFolder(path);
    if (folder === null) return null;
    for (const rule of folder.rules) unused.set(rule, folder);
    for (const id of Object.keys(folder.file.articles)) stated.set(id, folder);
    for (const [outlet, names] of Object.entries(folder.file.outlets))
      outlets.set(outlet, [...(outlets.get(outlet) ?? []), ...names]);
    if (folder.file.feeds.length > 0) unreadFeeds.add(folder);
    return folder;
  }
  function folderAt(path: string): Promise<Folder | null> {
    const loading = folders.get(path) ?? load(path);
    folders.set(path, loading);
    return loading;
  }
  function layer(folder: Folder, path: string): FileSettings {
    const rules = folder.rules.filter((rule) => rule.matches(path));
    for (const rule of rules) unused.delete(rule);
    return layerOf(folder, rules);
  }
  return {
    async of(file) {
      const layers: FileSettings[] = [];
      for (const path of foldersOf(file)) {
        const folder = await folderAt(path);
        if (folder !== null) layers.push(layer(folder, pathBelow(folder, file)));
      }
      return merge(layers);
    },
    async feedsOf(path) {
      const folder = await folderAt(path);
      if (folder === null) return [];
      unreadFeeds.delete(folder);
      return folder.file.feeds;
    },
    async ofFeed(path, feed, article) {
      const folder = await folderAt(path);
      const stated = { ...NOTHING_STATED, overrides: statementOf(feed) };
      return merge(folder === null ? [stated] : [stated, layer(folder, article)]);
    },
    unused: (ids) => [
      ...Array.from(unused, ([{ pattern }, folder]) =>
        unfit(folder, 'files', pattern, 'file fits'),
      ),
      ...Array.from(stated).flatMap(([id, folder]) =>
        ids.has(id) ? [] : [unfit(folder, 'articles', id, 'article has the id')],
      ),
      ...Array.from(unreadFeeds, nestedFeeds),
    ],
    outlets: () => outlets,
  };
}

/** The settings of a file with what is stated of one of its articles. */
export function settingsOfArticle(settings: FileSettings, id: string): FileSettings {
  const stated = settings.articles.get(id);
  return stated === undefined
    ? settings
    : { ...settings, overrides: { ...settings.overrides, ...stated } };
}

async function loadFolder(path: string): Promise<Folder | null> {
  const file = await loadSettings(path);
  if (file === null) return null;
  const rules = Object.entries(file.files).map(([pattern, statement]) => {
    const matches = isGlob(pattern) ? globMatcher(pattern) : (other: string) => other === pattern;
    return { pattern, statement, matches };
  });
  return { path, file, rules: rules.sort(bySpecificity) };
}

/** An exact path beats any pattern, a longer pattern a shorter one; ties go by the alphabet. */
function bySpecificity(a: Rule, b: Rule): number {
  return (
    Number(isGlob(b.pattern)) - Number(isGlob(a.pattern)) ||
    a.pattern.length - b.pattern.length ||
    (a.pattern < b.pattern ? -1 : 1)
  );
}

/** From the folder indexed down to the file's own. */
function foldersOf({ absolute, root }: FoundFile): string[] {
  const names = relative(root, dirname(absolute))
    .split(sep)
    .filter((name) => name !== '');
  return [root, ...names.map((_, index) => join(root, ...names.slice(0, index + 1)))];
}

function pathBelow(folder: Folder, file: FoundFile): string {
  return relative(folder.path, file.absolute).split(sep).join('/');
}

function statementOf({ outlet, language }: Feed): Statement {
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
  };
}

function layerOf({ file }: Folder, rules: readonly Rule[]): FileSettings {
  const overrides = rules.reduce<Statement>((all, { statement }) => ({ ...all, ...statement }), {});
  const aliases = Object.entries(file.outlets).flatMap(([outlet, names]) =>
    [outlet, ...names].map((alias) => [outletKey(alias), outlet] as const),
  );
  const articles = new Map(Object.entries(file.articles));
  return { defaults: file.defaults, overrides, articles, aliases: new Map(aliases) };
}

function merge(layers: readonly FileSettings[]): FileSettings {
  return layers.reduce<FileSettings>(
    (all, layer) => ({
      defaults: { ...all.defaults, ...layer.defaults },
      overrides: { ...all.overrides, ...layer.overrides },
      articles: new Map([...all.articles, ...layer.articles]),
      aliases: new Map([...all.aliases, ...layer.aliases]),
    }),
    NOTHING_STATED,
  );
}

function unfit(folder: Folder, key: string, name: string, what: string): Skipped {
  return warning(folder, `no ${what} "${displayPath(name)}" under ${key}`);
}

function nestedFeeds(folder: Folder): Skipped {
  return warning(
    folder,
    'its feeds are not read: list them in the coverage.yaml of the folder that is indexed',
  );
}

function warning(folder: Folder, reason: string): Skipped {
  return { path: displayPath(join(folder.path, SETTINGS_FILE)), line: null, reason };
}
