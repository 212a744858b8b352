import { dirname, join, relative, sep } from 'node:path';
import type { Skipped } from '../article.ts';
import { displayPath } from '../display-path.ts';
import type { FoundFile } from '../find-files.ts';
import { outletKey } from '../outlet-names.ts';
import { globMatcher, isGlob } from './glob.ts';
import { loadSettings, SETTINGS_FILE } from './load-settings.ts';
import type { SettingsFile, Statement } from './schema.ts';

/** What the operator states of one file. */
export interface FileSettings {
  /** For articles that do not say themselves. */
  readonly defaults: Statement;
  /** Over anything an article says. */
  readonly overrides: Statement;
  /** By the key of each alias (`outletKey`), the outlet's canonical name. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** The `coverage.yaml` files of a reading, each loaded once. */
export interface Settings {
  /** @throws CoverageError when a `coverage.yaml` that applies to the file is not valid */
  of(file: FoundFile): Promise<FileSettings>;
  /** A warning for each path or pattern that no file had so far: most often it is misspelt. */
  unused(): readonly Skipped[];
  /** The canonical names of outlets stated in the files loaded. */
  outlets(): readonly string[];
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
  const outlets = new Set<string>();
  async function load(path: string): Promise<Folder | null> {
    const folder = await loadFolder(path);
    if (folder === null) return null;
    for (const rule of folder.rules) unused.set(rule, folder);
    for (const outlet of Object.keys(folder.file.outlets)) outlets.add(outlet);
    return folder;
  }
  return {
    async of(file) {
      const layers: FileSettings[] = [];
      for (const path of foldersOf(file)) {
        const loading = folders.get(path) ?? load(path);
        folders.set(path, loading);
        const folder = await loading;
        if (folder === null) continue;
        const rules = matchingRules(folder, file);
        for (const rule of rules) unused.delete(rule);
        layers.push(layerOf(folder, rules));
      }
      return merge(layers);
    },
    unused: () => [...unused].map(([rule, folder]) => warningOf(rule, folder)),
    outlets: () => [...outlets],
  };
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

function matchingRules(folder: Folder, file: FoundFile): readonly Rule[] {
  const path = relative(folder.path, file.absolute).split(sep).join('/');
  return folder.rules.filter((rule) => rule.matches(path));
}

function layerOf({ file }: Folder, rules: readonly Rule[]): FileSettings {
  const overrides = rules.reduce<Statement>((all, { statement }) => ({ ...all, ...statement }), {});
  const aliases = Object.entries(file.outlets).flatMap(([outlet, names]) =>
    [outlet, ...names].map((alias) => [outletKey(alias), outlet] as const),
  );
  return { defaults: file.defaults, overrides, aliases: new Map(aliases) };
}

function merge(layers: readonly FileSettings[]): FileSettings {
  return layers.reduce(
    (all, layer) => ({
      defaults: { ...all.defaults, ...layer.defaults },
      overrides: { ...all.overrides, ...layer.overrides },
      aliases: new Map([...all.aliases, ...layer.aliases]),
    }),
    { defaults: {}, overrides: {}, aliases: new Map<string, string>() },
  );
}

function warningOf(rule: Rule, folder: Folder): Skipped {
  const path = displayPath(join(folder.path, SETTINGS_FILE));
  return { path, line: null, reason: `no file fits "${displayPath(rule.pattern)}" under files` };
}
