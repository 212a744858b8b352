import { allMatches } from '../../language/all-matches.ts';
import { sentences, type Sentence } from '../../language/sentences.ts';
import { isSpeechVerb } from '../../language/speech-verbs.ts';
import { tokens } from '../../language/tokens.ts';
import { findQuote } from './find-quote.ts';
import { nameWords } from './name-words.ts';
import { unsupportedNames } from './names.ts';

/**
 * Text between a pair of quotation marks, double or single, straight, curly, low-high or angled; one that is
 * opened and never closed runs to the end. An apostrophe stands between letters, and is no mark.
 */
const QUOTATION = new RegExp(
  [
    '“([^”]*)(?:”|$)',
    '"([^"]*)(?:"|$)',
    '„([^“”]*)(?:[“”]|$)',
    '«\\s*([^»]*?)\\s*(?:»|$)',
    '»\\s*([^«»]*?)\\s*«',
    '”([^“”]*)”',
    '‘((?:[^’‘]|’(?=\\p{L}))*)’',
    "(?<![\\p{L}\\p{N}])'((?:[^']|'(?=\\p{L}))*)'(?!\\p{L})",
  ].join('|'),
  'gu',
);

/** What the check needs to know of a text that a claim rests on. */
export interface QuotableText {
  readonly text: string;
  /** Words that need not stand near the quotation: outlet, credits and headline of the article. */
  readonly about: string;
}

/**
 * The quotations of a claim that do not stand word for word in a text it rests on, or whose speaker is not
 * named within a sentence of them there.
 */
export function unsupportedQuotations(
  claim: string,
  language: string | null,
  sources: readonly QuotableText[],
): string[] {
  return allMatches(claim, QUOTATION).flatMap((match) => {
    const quotation = match.slice(1).find(Boolean) ?? '';
    if (!/[\p{L}\p{N}]/u.test(quotation)) return [];
    const around = claim.slice(0, match.index) + claim.slice(match.index + match[0].length);
    const isSound = sources.some((source) => stands(quotation, around, language, source));
    return isSound ? [] : [quotation];
  });
}

/** A claim without its quotations, which are checked word for word. */
export function withoutQuotations(claim: string): string {
  return claim.replace(QUOTATION, '“”');
}

function stands(
  quotation: string,
  around: string,
  language: string | null,
  source: QuotableText,
): boolean {
  if (findQuote(quotation, source.about, { minChars: 1 })) return true;
  const span = findQuote(quotation, source.text, { minChars: 1 });
  if (span === null) return false;
  const near = neighbourhood(source.text, span);
  const named = speakersIn(around, language);
  if (named.length > 0) {
    const missing = unsupportedNames(`by ${named.join(' by ')}`, 'en', [source.about, near]);
    return missing.length < new Set(named).size;
  }
  const speakers = unsupportedNames(around, language, [source.about]);
  return (
    speakers.length === 0 ||
    unsupportedNames(around, language, [source.about, near]).length < speakers.length
  );
}

/** Names beside a word that says who speaks, in order; without one, any name around may be the speaker. */
function speakersIn(around: string, language: string | null): string[] {
  const names = new Set(nameWords(around, language));
  const words = tokens(around);
  return words.flatMap(({ text }, index) => {
    if (!names.has(text)) return [];
    const near = [-2, -1, 1, 2].map((step) => words[index + step]?.text ?? '');
    const isSpeaker =
      near.slice(1, 3).some((word) => isSpeechVerb(word) || isAttribution(word)) ||
      near.some((word) => isSpeechVerb(word));
    return isSpeaker ? [text] : [];
  });
}

/** `according to` has its last word before the name. */
function isAttribution(word: string): boolean {
  return /^(?:to|volgens|aldus|laut|zufolge|selon|según)$/iu.test(word);
}

/** Sentences without a name that one goes back over, as `she` in them means the one named before. */
const MAX_BACK = 3;

/** The sentences that a span touches, with the one after, and those before up to one that names somebody. */
function neighbourhood(text: string, span: { start: number; end: number }): string {
  const all = sentences(text);
  const touched = all.flatMap((sentence, index) =>
    sentence.start < span.end && sentence.end > span.start ? [index] : [],
  );
  const [first = 0, last = all.length] = [touched.at(0), touched.at(-1)];
  return all
    .slice(Math.max(0, speakerSentence(all, first)), last + 2)
    .map((sentence) => sentence.text)
    .join(' ');
}

function speakerSentence(all: readonly Sentence[], first: number): number {
  for (let at = first - 1; at > first - MAX_BACK && at > 0; at -= 1)
    if (/(?<=\S )\p{Lu}/u.test(all[at]?.text ?? '')) return at;
  return first - MAX_BACK;
}
