import { outletKey } from '../outlet-names.ts';
import { KNOWN_OUTLETS } from '../outlets/known-outlets.ts';

/** How an outlet's name may be written in a text, its article left out. */
export interface Spelling {
  readonly text: string;
  /** `Sun` is an outlet only behind an article; `Washington Post` is one without it. */
  readonly needsArticle: boolean;
  /** The form to show. */
  readonly name: string;
}

/** What outlets are called: the well-known ones and those of the coverage. */
export interface NameIndex {
  /** Spellings that begin with a word, the longest first. Apostrophes are curly. */
  startingWith(word: string): readonly Spelling[];
  /** The form under which a name is shown: the coverage's, else the well-known one, else as it is written. */
  shown(name: string): string;
}

/** What is known of the outlets of a coverage. */
export interface CoverageNames {
  readonly outlets: Iterable<string>;
  /** Spellings, each with the outlet it stands for. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** `The Sun`, `Het Parool`, `L’Équipe` */
const ARTICLE = /^(?:(?:The|De|Het|Der|Die|Das|Le|La|Les|El|Il|O) |L’)(?=\p{Lu})/iu;

/** Compiles the names once for all articles of a coverage. */
export function createNameIndex({ outlets, aliases }: CoverageNames): NameIndex {
  const shownByKey = new Map<string, string>();
  const stated = [...[...outlets].map((name) => [name, name] as const), ...aliases];
  for (const [name, outlet] of stated) {
    const known = KNOWN_OUTLETS.get(name) ?? KNOWN_BY_KEY.get(outletKey(name));
    if (known !== undefined) shownByKey.set(outletKey(known), outlet);
  }
  for (const [name, outlet] of stated) shownByKey.set(outletKey(name), outlet);
  function shown(name: string): string {
    const known = KNOWN_OUTLETS.get(name) ?? KNOWN_BY_KEY.get(outletKey(name)) ?? name;
    return shownByKey.get(outletKey(name)) ?? shownByKey.get(outletKey(known)) ?? known;
  }
  // A name of the coverage in small letters (`bbc`) is no word of a text.
  const names = new Set([
    ...stated.map(([name]) => name).filter(startsUpper),
    ...KNOWN_OUTLETS.keys(),
  ]);
  const index = indexed([...names].map((name) => spellingOf(name, shown(name))));
  return { startingWith: (word) => index.get(word) ?? [], shown };
}

const KNOWN_BY_KEY: ReadonlyMap<string, string> = new Map(
  [...KNOWN_OUTLETS].map(([name, known]) => [outletKey(name), known]),
);

function startsUpper(name: string): boolean {
  return /^(?:\p{Lu}|the \p{Lu})/u.test(name);
}

function spellingOf(written: string, name: string): Spelling {
  const curly = written.replaceAll("'", '’');
  const text = curly.replace(ARTICLE, '');
  return { text, needsArticle: text !== curly && !text.includes(' '), name };
}

function indexed(all: readonly Spelling[]): Map<string, Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const word = firstWord(spelling.text);
    index.set(word, [...(index.get(word) ?? []), spelling]);
  }
  for (const found of index.values()) found.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** Letters and digits from the start of a name or a text: `E` of `E! News`, `S` of `S.Paulo`. */
export function firstWord(text: string): string {
  return /^[^\p{L}\p{N}]?[\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
}
