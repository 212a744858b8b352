import { AMBIGUOUS_NAMES } from '../../coverage/outlets/known-outlets.ts';
import type { Edition } from '../../edition/edition.ts';
import { tokens, type Token } from '../../language/tokens.ts';
import { isOrdinaryWord, shapeOf, type NameShape } from './name-shape.ts';
import { outletBook } from './outlet-book.ts';
import { sourceCue, type SourceCue } from './source-cues.ts';
import type { NamedOutlet, Words } from './understood.ts';

/** A stretch of a question that may name an outlet. */
interface Candidate extends Words {
  readonly outlet: string;
  readonly shape: NameShape;
  readonly cue: SourceCue;
}

/** A name of more words is a sentence. */
const MAX_WORDS = 10;
/** What stands between the words of a name. */
const WITHIN_NAME = /^(?:!? |[ .&'’\-–]{1,3}|\s?[|:•·–—-]\s|, )$/u;
/** What parts the names of a list, with the words that lead to each. */
export const WITHIN_LIST =
  /^(?:['’]s)?["'”’»]?(?:,|;)?\s?(?:(?:and|or|&|en|of|und|oder|et|ou|y|e|o|as well as|but also|versus|vs\.?|but|maar|aber|mais|pero)\s)?(?:(?:also|both|not|niet|nicht|pas|no)\s)?(?:(?:by|in|from|door|volgens|von|par|selon|por|según|according to)\s)?(?:(?:the|de|het|der|die|das|le|la|les|el)\s)?(?:(?:first|second|other|another)\s)?["'“‘„«]?$/iu;

/**
 * The outlets of the coverage that a question names as its sources, by any of their names, in its order. What
 * only speaks of an outlet ("Who was sacked by the BBC?") names no source, and words that are names only with
 * a capital ("on the verge of", "people", "time") need it and words around them that say so.
 */
export function namedOutlets(
  text: string,
  edition: Pick<Edition, 'articles' | 'outletAliases'>,
): NamedOutlet[] {
  const candidates = findCandidates(text, edition);
  const hasSource = candidates.some(({ cue, shape }) => cue === 'said' && shape !== 'unlikely');
  const chosen = spread(
    candidates.map((one) => ({ ...one, isSource: isSource(one, text, hasSource) })),
    text,
  );
  return chosen.map(({ text: words, start, end, outlet, cue }) => ({
    kind: 'outlet',
    text: words,
    start,
    end,
    outlet,
    role: cue === 'excluded' ? 'excluded' : 'source',
  }));
}

function findCandidates(
  text: string,
  edition: Pick<Edition, 'articles' | 'outletAliases'>,
): Candidate[] {
  const book = outletBook(edition);
  const all = tokens(text);
  const isLowercase = !/\p{Lu}/u.test(text.replace(/^\P{L}*\p{L}/u, ''));
  const found: Candidate[] = [];
  let next = 0;
  while (next < all.length) {
    const mayBegin = book.mayBegin(all[next]?.text ?? '');
    const name = mayBegin ? longestName(text, all, next, book.find) : null;
    if (name === null) {
      next += 1;
      continue;
    }
    const { words, outlet } = name;
    const cue = sourceCue(text.slice(0, words.start), text.slice(words.end));
    const shape = shapeOf(words.text, outlet, isLowercase);
    if (shape !== 'unlikely') found.push({ ...words, outlet, shape, cue });
    next = shape === 'unlikely' ? next + 1 : name.next;
  }
  return found;
}

function longestName(
  text: string,
  all: readonly Token[],
  from: number,
  find: (words: string) => string | undefined,
): { readonly words: Words; readonly outlet: string; readonly next: number } | null {
  const first = all[from];
  if (first === undefined) return null;
  let best: { words: Words; outlet: string; next: number } | null = null;
  for (let index = from; index < Math.min(all.length, from + MAX_WORDS); index += 1) {
    const [previous, last] = [all[index - 1], all[index]];
    if (last === undefined) break;
    if (
      previous !== undefined &&
      index > from &&
      !WITHIN_NAME.test(text.slice(previous.end, last.start))
    )
      break;
    for (const end of ends(text, last)) {
      const words = { text: text.slice(first.start, end), start: first.start, end };
      const outlet = find(words.text);
      if (outlet !== undefined) best = { words, outlet, next: index + 1 };
    }
  }
  return best;
}

/** The end of a word, without its possessive, and with the mark that `E!` and `Yahoo!` have. */
function ends(text: string, { text: word, end }: Token): number[] {
  const possessive = /['’]s$/u.exec(word);
  if (possessive !== null) return [end - 2];
  return text[end] === '!' ? [end, end + 1] : [end];
}

/** "According to People Power", "the Fortune 500": a word of another name. */
function isOfOtherName({ text: words, end }: Words, text: string): boolean {
  return isOrdinaryWord(words) && /^ [\p{Lu}\d]/u.test(text.slice(end));
}

function isSource(
  { text: words, start, end, shape, cue }: Candidate,
  text: string,
  hasSource: boolean,
): boolean {
  if (cue === null || isOfOtherName({ text: words, start, end }, text)) return false;
  if (cue !== 'hinted') return !isBegun(words, start, text) || shape === 'sure';
  return shape === 'sure' || hasSource || !(isOrdinaryWord(words) || AMBIGUOUS_NAMES.has(words));
}

/** At the start of a sentence, every word has a capital. */
function isBegun(words: string, start: number, text: string): boolean {
  return isOrdinaryWord(words) && /(?:^|[.?!]\s+)$/u.test(text.slice(0, start));
}

/** In a list of names, what one is, all are; and the words around the list are around each. */
function spread<T extends Candidate & { readonly isSource: boolean }>(
  candidates: readonly T[],
  text: string,
): T[] {
  return listsOf(candidates, text).flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isOne = list.length > 1 && list.every(({ cue }) => cue !== 'excluded');
    const cue = isOne ? sourceCue(text.slice(0, first.start), text.slice(last.end)) : null;
    if (cue === 'said') return list;
    return list.some(({ isSource: is }) => is) ? list : [];
  });
}

function listsOf<T extends Words>(candidates: readonly T[], text: string): T[][] {
  const lists: T[][] = [];
  for (const one of candidates) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const isNext = last !== undefined && WITHIN_LIST.test(text.slice(last.end, one.start));
    if (isNext) list?.push(one);
    else lists.push([one]);
  }
  return lists;
}
