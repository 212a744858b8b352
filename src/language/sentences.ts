/** A sentence with its place in the text: `text.slice(start, end)`, white space around it left out. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words after which a full stop does not end a sentence, in en nl de fr es. Months and titles stand before
 * a number or a name; Unicode's rules (UAX #29) cannot know them.
 */
const ABBREVIATIONS = new Set(
  (
    'u.s u.k u.n e.u e.g i.e jan feb mar apr jun jul aug sep sept oct okt nov dec dez ' +
    'mr mrs ms mx dr drs prof ir ing gen col capt lt sgt sen rep gov rev hon pres st ste mt ft jr sr ' +
    'no nr vol pp fig art vs etc ca approx inc ltd co corp bros ' +
    'bijv bv blz o.a d.w.z z.b u.a d.h m.a.w resp evtl bzw str m mme mlle mm av sra srta ud uds'
  ).split(' '),
);

/** `E! News`, `Yahoo! Finance`: the mark belongs to the name. */
const BRAND_WITH_MARK = /(?:^|\s)(?:\p{Lu}|Yahoo)!$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text, in order. Lines are never joined: a line break ends a sentence, as headlines and
 * list items carry no full stop.
 */
export function sentences(text: string): Sentence[] {
  return Array.from(text.matchAll(/[^\n]+/g))
    .flatMap((line) =>
      inLine(line[0]).map(({ start, end }) => trimmed(text, line.index + start, line.index + end)),
    )
    .filter((sentence) => sentence.text !== '');
}

function inLine(line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const previous = found.at(-1);
    const end = index + segment.length;
    if (previous && continues(line.slice(previous.start, previous.end), segment))
      previous.end = end;
    else found.push({ start: index, end });
  }
  return found;
}

/** Whether the segmenter parted what belongs together. */
function continues(before: string, after: string): boolean {
  const text = before.trimEnd();
  if (/^\s*[)\]»”’"']*\s*$/.test(after)) return true;
  if (endsInQuoteAttribution(text, after)) return true;
  if (BRAND_WITH_MARK.test(text)) return true;
  if (!text.endsWith('.')) return false;
  const word = /(\S+)\.$/.exec(text)?.[1] ?? '';
  return isAbbreviation(word.replace(/^[("'“‘[]+/, ''));
}

/** `"Is it over?" she asked.`: a quotation's own mark does not end the sentence around it. */
function endsInQuoteAttribution(before: string, after: string): boolean {
  return /[?!][”"’']$/.test(before) && /^\s*\p{Ll}/u.test(after);
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function trimmed(text: string, start: number, end: number): Sentence {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const kept = piece.trim();
  return { text: kept, start: from, end: from + kept.length };
}
