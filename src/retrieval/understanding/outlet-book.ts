import { findOutlet, outletKey } from '../../coverage/outlet-names.ts';
import { lettersOf } from '../../coverage/outlets/name-forms.ts';
import { outletName } from '../../coverage/outlets/outlet-name.ts';
import type { Edition } from '../../edition/edition.ts';

/** The outlets of an edition by what people call them. */
export interface OutletBook {
  /**
   * The outlet that a stretch of a question names, whole; `undefined` where it names none. A name with a
   * section (`BBC News - Arts`) is known where it is the outlet's own, or the same outlet has one.
   */
  readonly find: (words: string) => string | undefined;
  /** Whether a stretch that begins with this word may name one: a quick look that leaves out most words. */
  readonly mayBegin: (word: string) => boolean;
}

type Named = Pick<Edition, 'articles' | 'outletAliases'>;

/** Editions never change, so that one look at their articles is enough. */
const books = new WeakMap<Named, OutletBook>();

/** What joins a name and its section or slogan. */
const SEPARATOR = /\s[-–—|•·]\s|[|:]/u;

/** What people write for `&`. */
const AND = / (?:and|en|und|et|y) /iu;

/** The names under which an edition's outlets may be asked for. */
export function outletBook(edition: Named): OutletBook {
  const known = books.get(edition) ?? openBook(edition);
  books.set(edition, known);
  return known;
}

/** Letters of a name that are looked at first. Words with fewer, of host names, and `The` may begin any name. */
const BEGINNING = 3;

function openBook({ articles, outletAliases }: Named): OutletBook {
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const whole = new Map([...outlets].map((outlet) => [outletKey(outlet), outlet]));
  const bare = new Map([...outlets].map((outlet) => [bareKey(outlet), outlet]));
  const find = (words: string) => {
    const exact = whole.get(outletKey(words));
    if (exact !== undefined || SEPARATOR.test(words))
      return exact ?? outletAliases.get(outletKey(words));
    return (
      findOutlet(words, outlets, outletAliases) ??
      bare.get(outletKey(words)) ??
      whole.get(outletKey(words.replace(AND, ' & ')))
    );
  };
  const beginnings = new Set(
    [...whole.keys(), ...bare.keys(), ...outletAliases.keys()].map(beginningOf),
  );
  const mayBegin = (word: string) => {
    const letters = lettersOf(word.replace(/['’]s$/u, ''));
    const isSure = letters.length >= BEGINNING && !word.includes('.') && letters !== 'the';
    return !isSure || beginnings.has(beginningOf(letters));
  };
  return { find, mayBegin };
}

function beginningOf(key: string): string {
  return key.slice(0, BEGINNING);
}

function bareKey(outlet: string): string {
  return outletKey(outletName(outlet) ?? outlet);
}
