import { allMatches } from './all-matches.ts';

/** A sentence with its place in the text: `text.slice(start, end)`, white space around it left out. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words after which a full stop does not end a sentence, in en nl de fr es; Unicode's rules (UAX #29) cannot know them. */
const ABBREVIATIONS = words(
  'e.g i.e mr mrs ms mx dr drs prof ir ing gen col capt lt sgt sen rep gov rev hon pres st ste mt ft vs ca approx ' +
    'bijv bv blz o.a d.w.z z.b u.a d.h m.a.w resp evtl bzw mme mlle mm av sra srta ud uds',
);

/** Those that are words or ends of sentences elsewhere: they stand before a number. */
const BEFORE_NUMBER = words(
  'jan feb mar apr jun jul aug sep sept oct okt nov dec dez no nr vol pp fig art str circa',
);

/** Those that often end a sentence as well: they go on unless a word follows that opens one. */
const MAY_END = words('u.s u.k u.n e.u jr sr inc ltd co corp bros etc');

/** Words that open a sentence and follow neither an initial nor a firm's name. */
const OPENERS = words(
  'the he she it they we you his her their its this that these those there then but and in on at when while after ' +
    'before for if not de het een hij zij ze er die der das sie es le les il elle los',
);

/** `am 5. Mai`, `der 1. FC`: a German ordinal. */
const GERMAN_ORDINAL = /(?:^|\s)(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim)\s\d{1,2}\.$/i;

/** `E! News`, `Yahoo! Finance`: the mark belongs to the name. */
const BRAND_WITH_MARK = /(?:^|\s)(?:\p{Lu}|Yahoo)!$/u;

/** German writes the day of a date as an ordinal: `am 18. Januar 2021`. */
const GERMAN_MONTH =
  /^\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;

/** What is looked at of a sentence to tell whether it goes on: longer than any word that does not end one. */
const TAIL_CHARS = 100;

/**
 * The segmenter takes a time for each sentence that grows with the text it is given, so a long line is given in stretches.
 * What stands near the end of one is read again with the next: where a sentence ends depends on what follows.
 */
const STRETCH_CHARS = 4000;
const MARGIN_CHARS = 200;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text, in order. Lines are never joined: a line break ends a sentence, as headlines and
 * list items carry no full stop.
 */
export function sentences(text: string): Sentence[] {
  return allMatches(text, /[^\n]+/g)
    .flatMap((line) =>
      inLine(line[0]).map(({ start, end }) => trimmed(text, line.index + start, line.index + end)),
    )
    .filter((sentence) => sentence.text !== '');
}

function inLine(line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segmentsOf(line)) {
    const previous = found.at(-1);
    const end = index + segment.length;
    if (previous && continues(tailOf(line, previous), segment)) previous.end = end;
    else found.push({ start: index, end });
  }
  return found;
}

function* segmentsOf(line: string): Generator<{ segment: string; index: number }> {
  let length = STRETCH_CHARS;
  for (let from = 0; from < line.length;) {
    const isLast = from + length >= line.length;
    const surest = isLast ? Infinity : length - MARGIN_CHARS;
    let end = 0;
    for (const { segment, index } of segmenter.segment(line.slice(from, from + length))) {
      if (index + segment.length > surest) break;
      end = index + segment.length;
      yield { segment, index: from + index };
    }
    from += end;
    length = end === 0 ? 2 * length : STRETCH_CHARS;
  }
}

/** A sentence may be put together of a great many segments: looking at all of it for each would take too long. */
function tailOf(line: string, { start, end }: { start: number; end: number }): string {
  return line.slice(Math.max(start, end - TAIL_CHARS), end);
}

/** Whether the segmenter parted what belongs together. */
function continues(before: string, after: string): boolean {
  const text = before.trimEnd();
  if (/^[\s)\]»”’"']*$/.test(after)) return true;
  if (endsInQuoteAttribution(text, after)) return true;
  if (BRAND_WITH_MARK.test(text)) return true;
  if (!text.endsWith('.')) return false;
  if (/(?:^|\s)\d{1,2}\.$/.test(text) && GERMAN_MONTH.test(after)) return true;
  const word = /(\S+)\.$/.exec(text)?.[1] ?? '';
  return GERMAN_ORDINAL.test(text) || goesOn(word.replace(/^[("'“‘[]+/, ''), after.trimStart());
}

/** `"Is it over?" she asked.`: a quotation's own mark does not end the sentence around it. */
function endsInQuoteAttribution(before: string, after: string): boolean {
  return /[?!][”"’']$/.test(before) && /^\s*\p{Ll}/u.test(after);
}

/** Whether the stop behind a word belongs to the word. */
function goesOn(word: string, after: string): boolean {
  const bare = word.toLowerCase();
  if (ABBREVIATIONS.has(bare)) return true;
  if (BEFORE_NUMBER.has(bare)) return /^\d/.test(after);
  if (!MAY_END.has(bare) && !/^\p{Lu}$/u.test(word)) return false;
  return !OPENERS.has((/^[“"‘']?(\p{L}+)/u.exec(after)?.[1] ?? '').toLowerCase());
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function trimmed(text: string, start: number, end: number): Sentence {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const kept = piece.trim();
  return { text: kept, start: from, end: from + kept.length };
}
