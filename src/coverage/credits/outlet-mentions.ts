import { AMBIGUOUS_NAMES, KNOWN_OUTLETS } from '../outlets/known-outlets.ts';

/** An outlet named in a sentence: `sentence.slice(start, end)` is how it is written. */
export interface Mention {
  /** The form to show. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Words that outlets' names end in, or begin with; few people's do. */
const OUTLET_WORD =
  /^(?:News|Newspaper|Times|Post|Herald|Gazette|Tribune|Daily|Weekly|Magazine|Journal|Chronicle|Courier|Observer|Echo|Examiner|Inquirer|Register|Bulletin|Dispatch|Telegraph|Globe|Radio|TV|Television|Press|Mail|Express|Mirror|Standard|Gossip|Wire|Newswire|Online|Zeitung|Nachrichten|Anzeiger|Rundschau|Nieuws|Nieuwsblad|Krant|Courant|Dagblad|Omroep|Diario|Gaceta|Noticias|Jornal|Gazzetta|Télévision)$/;
const NAME_WORD = /^[\p{Lu}\d][\p{L}\p{N}.&'’+-]*!?$/u;
const MAX_NAME_WORDS = 5;
/** No other word begins a name; most of a text is passed over by this. */
const NAME_START = /^(?:[\p{Lu}\d¡]|the$|de$)/u;

/** Capitalised words that may follow a name without being part of it. */
const NOT_OF_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|I)$|^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether punctuation parts it from the word behind it. */
  readonly closed: boolean;
}

/**
 * The outlets that a sentence names, in order: known ones, those of `names`, and unknown names that read
 * like an outlet's (`Harbour Gazette`). Whether they are credited is not told by this.
 * @param names spellings, each with the form to show
 */
export function findMentions(sentence: string, names: ReadonlyMap<string, string>): Mention[] {
  const words = wordsOf(sentence);
  const found: Mention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    if (!NAME_START.test(words[index]?.text ?? '')) continue;
    const match = longestName(sentence, words, index, names);
    if (!match) continue;
    found.push(match.mention);
    index += match.words - 1;
  }
  return found;
}

/** The capitalised name that stands at a place of a sentence, known or not; `null` where none does. */
export function nameAt(sentence: string, start: number): Mention | null {
  const words = wordsOf(sentence);
  const from = words.findIndex((word) => word.start === start);
  const run = from < 0 ? [] : capitalisedRun(words.slice(from));
  const last = run.at(-1);
  return last ? { name: sentence.slice(start, last.end), start, end: last.end } : null;
}

function wordsOf(sentence: string): Word[] {
  return Array.from(sentence.matchAll(/[^\s—–()[\]“”"«»„]+/g), (match) => {
    const text = match[0].replace(/^['‘]+/, '');
    const start = match.index + match[0].length - text.length;
    const bare = text.replace(/(?:['’]s)?[,;:?…'’]*$/, '').replace(/(?<=\p{L}{3,})\.$/u, '');
    const end = start + bare.length;
    const gap = sentence.slice(end, end + 1);
    return { text: bare, start, end, closed: gap !== ' ' };
  }).filter((word) => word.text !== '');
}

function longestName(
  sentence: string,
  words: readonly Word[],
  index: number,
  names: ReadonlyMap<string, string>,
): { readonly mention: Mention; readonly words: number } | null {
  const first = words[index];
  const unknown = likeOutlet(sentence, words, index);
  for (let count = Math.min(MAX_NAME_WORDS, words.length - index); first && count > 0; count -= 1) {
    const last = words[index + count - 1];
    if (!last || words.slice(index, index + count - 1).some(({ closed }) => closed)) continue;
    const written = sentence.slice(first.start, last.end);
    const name = names.get(written) ?? KNOWN_OUTLETS.get(written) ?? null;
    // `CBC News` is more than the `CBC` that is known.
    if (unknown && unknown.words > count) return unknown;
    if (name !== null && standsAlone(name, words, index, count)) {
      return { mention: { name, start: first.start, end: last.end }, words: count };
    }
  }
  return unknown;
}

/** `Time` is no outlet in `Time Warner`, nor `People` in `Young People`. */
function standsAlone(name: string, words: readonly Word[], index: number, count: number): boolean {
  if (!AMBIGUOUS_NAMES.has(name)) return true;
  const [last, next] = [words[index + count - 1], words[index + count]];
  const extended = last && !last.closed && next && isPartOfName(next);
  const before = words[index - 1];
  const continued = before && index > 1 && !before.closed && isPartOfName(before);
  return !extended && !continued;
}

function isPartOfName(word: Word): boolean {
  return NAME_WORD.test(word.text) && !NOT_OF_NAME.test(word.text);
}

function likeOutlet(
  sentence: string,
  words: readonly Word[],
  index: number,
): { readonly mention: Mention; readonly words: number } | null {
  const run = capitalisedRun(words.slice(index));
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return null;
  if (!OUTLET_WORD.test(last.text) && !/^(?:Radio|Daily)$/.test(first.text)) return null;
  const written = sentence.slice(first.start, last.end);
  return { mention: { name: written, start: first.start, end: last.end }, words: run.length };
}

function capitalisedRun(words: readonly Word[]): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(0, MAX_NAME_WORDS)) {
    if (!isPartOfName(word)) break;
    run.push(word);
    if (word.closed) break;
  }
  return run;
}
