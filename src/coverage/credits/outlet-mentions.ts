import { AMBIGUOUS_NAMES } from '../outlets/known-outlets.ts';
import type { NameIndex, Spelling } from './name-index.ts';
import {
  capitalisedRun,
  isOpener,
  isPartOfName,
  mayBelong,
  readsLikeOutlet,
} from './name-shape.ts';
import { nextNameStart, wordAt } from './name-start.ts';

/** An outlet named in a text: `text.slice(start, end)` is how it is written, its article left out. */
export interface Mention {
  /** The form to show. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const ARTICLE_BEFORE =
  /(?:^|[\s“"‘«„(—–])(?:the|de|het|der|die|das|dem|den|des|le|la|les|du|au|aux|el|los|al|del|il|o|a|do|ao|à|alla|della|dalla|nella)[\s]+[“"‘«„]?$|(?:^|[\s“"‘«„(])l’$/iu;

/** Behind a word, so that no sentence begins with it. */
const NAMED_ARTICLE = /[\p{L}’,][”"’»]?[ ’]((?:De|Het|Die|Der|Das|Le|La|Les|El|Il|Lo|O) )$/u;

/**
 * The outlets that a text names, in order: those of `names`, unknown names that read like an outlet's
 * (`Harbour Gazette`), and their short forms once they were named (`the Gazette`). Whether they are
 * credited is not told by this.
 * @param text with curly apostrophes
 * @param learnt names of this text that no index holds, each with the form to show
 */
export function findMentions(
  text: string,
  names: NameIndex,
  learnt: ReadonlyMap<string, string>,
): Mention[] {
  const found: Mention[] = [];
  const short = new Map<string, string>();
  let start = nextNameStart(text, 0);
  while (start >= 0) {
    const mention = mentionAt(text, start, { names, learnt, short });
    if (mention) {
      found.push(mention);
      for (const form of shortForms(text.slice(start, mention.end))) short.set(form, mention.name);
    }
    start = nextNameStart(text, mention?.end ?? start + 1);
  }
  return found;
}

/** `Gazette` and `Evening Gazette` of `Kelder Evening Gazette`. */
function shortForms(name: string): string[] {
  const words = name.split(' ');
  return /^\p{Lu}\p{L}+$/u.test(words.at(-1) ?? '')
    ? words.map((_, index) => words.slice(index + 1).join(' ')).slice(0, -1)
    : [];
}

/** What outlets are called in a text. */
interface Names {
  readonly names: NameIndex;
  readonly learnt: ReadonlyMap<string, string>;
  readonly short: ReadonlyMap<string, string>;
}

function mentionAt(text: string, start: number, { names, learnt, short }: Names): Mention | null {
  const word = wordAt(text, start);
  const known = spellingsAt(word, names).find((one) => isWritten(text, start, one));
  const alone = isAlone(text, start + word.length) && !mayBelong(word);
  const run = alone ? word : capitalisedRun(text, start);
  if (run === null) return known ? knownMention(text, start, known) : null;
  const own =
    learnt.get(run) ?? (short.size > 0 && hasArticle(text, start) ? short.get(run) : undefined);
  if (own !== undefined) return { name: own, start, end: start + run.length };
  // `CBC News` is more than the `CBC` that is known.
  const isLonger = run.length > (known?.text.length ?? 0);
  if (isLonger && readsLikeOutlet(run)) return unknownMention(text, start, run, names);
  return known ? knownMention(text, start, known) : null;
}

/** No other capitalised word, nor a part of the same one, follows. */
function isAlone(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next !== ' ') return !'-.!’&'.includes(next) || next === '';
  const after = text.charAt(end + 1);
  return after >= 'a' && after <= 'z';
}

function knownMention(
  text: string,
  start: number,
  { text: written, name }: Spelling,
): Mention | null {
  const end = start + written.length;
  const isWord = AMBIGUOUS_NAMES.has(written) && !standsAlone(text, start, end);
  return isWord ? null : { name, start, end };
}

/** `tegen De Ochtendpost`: an article in capitals within a sentence belongs to the name. */
function unknownMention(text: string, start: number, run: string, names: NameIndex): Mention {
  const end = start + run.length;
  const article = NAMED_ARTICLE.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
  const from = start - article.length;
  return { name: names.shown(text.slice(from, end)), start: from, end };
}

/** A German genitive too: `des Handelsblatts`. */
function spellingsAt(word: string, names: NameIndex): readonly Spelling[] {
  const found = names.startingWith(word);
  return found.length > 0 || !word.endsWith('s') ? found : names.startingWith(word.slice(0, -1));
}

function isWritten(text: string, start: number, { text: name, needsArticle }: Spelling): boolean {
  if (!text.startsWith(name, start)) return false;
  const behind = text.slice(start + name.length, start + name.length + 2);
  const isGenitive = /^s(?!\p{L})/u.test(behind) && / des $/.test(text.slice(start - 5, start));
  if (/^[\p{L}\p{N}]/u.test(behind) && !isGenitive) return false;
  return !needsArticle || hasArticle(text, start);
}

function hasArticle(text: string, start: number): boolean {
  return ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 9), start));
}

/** `Time` is no outlet in `Time Warner`, nor `People` in `Young People`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const next = /^[ -](\p{Lu}[\p{L}’]*)/u.exec(text.slice(end, end + 30))?.[1];
  if (next !== undefined && isPartOfName(next)) return false;
  const before = /(?<![\p{L}’.])(\p{Lu}[\p{L}.’]*) $/u.exec(
    text.slice(Math.max(0, start - 32), start),
  )?.[1];
  return before === undefined || !isPartOfName(before) || isOpener(before);
}
