import { allMatches } from '../../../language/all-matches.ts';
import { fold } from '../../../language/analyse.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import { tokens } from '../../../language/tokens.ts';
import { entities } from '../entities.ts';
import type { Words } from '../understood.ts';

/** Words that an article must have next to one another. */
export interface Part {
  /** As written in the question. */
  readonly text: string;
  /** A name or a quoted phrase: no other form of its words will do. */
  readonly isExact: boolean;
}

/** What articles are to mention: all parts of at least one of the alternatives. */
export interface Subject {
  readonly alternatives: readonly (readonly Part[])[];
}

/** Words that lead up to a subject and are none of it. */
const LEAD =
  /^(?:(?:the|de|het|den|das|der|die|le|la|el|les|los|las) )?(?:word|words|name|names|phrase|term|topic(?: of)?|subject(?: of)?|woord|woorden|naam|onderwerp|begriff|wort|wörter|namen|thema|mot|mots|nom|expression|sujet|palabra|palabras|nombre|término|tema)(?: (?=["“„«'‘\p{Lu}\p{L}])|(?=["“„«'‘]))/iu;
const TAIL =
  /(?:[,\s]+(?:(?:did|does|do|has|have|had|were|was|are|is|been|be|there|publish(?:ed)?|written|appear(?:ed)?|print(?:ed)?|run|ran|er|zijn|zijn er|werden|wurden|hat|gibt es|es gibt|heeft|hebben|y a-t-il|a-t-il|hay|se|ont été|sont))(?!\p{L}))+\s*$/iu;
/** What behind a subject says but that it is told: `the seal story`, `the news about` it. */
const STORY =
  /(?<=\p{L}) (?:story|stories|news|verhaal|nieuws|geschichte|meldung|nachricht)\s*$|^(?:the )?(?:story|news)(?: (?:about|of|on))? (?=\p{L})/iu;
const OR: Readonly<Record<string, string>> = { en: 'or', nl: 'of', de: 'oder', fr: 'ou', es: 'o' };
/** Words that stand for something said before, and name nothing. */
const PRONOUNS = new Set(
  (
    'it its this that these those them they him her he she his hers there one ones ' +
    'hem haar hij zij ze het hen hun dit dat deze die er hier daar ervan erover daarover ' +
    'ihn ihm sie er es dies das diese dieser diesen dem den davon daruber ' +
    'lui elle il ils elles leur eux cela ca ceci ' +
    'el ella ellos ellas eso esto ello le'
  ).split(' '),
);
/** What may stand between two words of one expression. */
const WITHIN = /^(?:[ \-–/&+]|\. | & |['’])$/u;

/**
 * Reads what articles are to mention: names and quoted phrases whole, other words that stand together as one, and
 * alternatives between names. `null` where there is nothing to look for, only "it" or "them".
 * @param language primary tag of the question
 */
export function readSubject(text: string, language: string | null): Subject | null {
  const bare = text.replace(TAIL, '').replace(STORY, '').replace(LEAD, '').trim();
  const words = tokens(bare);
  if (words.length === 0 || words.every(({ text: word }) => PRONOUNS.has(fold(word)))) return null;
  const alternatives = splitAlternatives(bare, language).map((one) => partsOf(one, language));
  return { alternatives: alternatives.filter((parts) => parts.length > 0) };
}

function splitAlternatives(text: string, language: string | null): string[] {
  const or = new RegExp(`,? ${OR[language ?? 'en'] ?? 'or'} (?=["“„«'‘\\p{Lu}])`, 'gu');
  const places = allMatches(text, or).filter(({ index }) => isOutsideQuotes(text, index));
  const starts = [0, ...places.map(({ index, 0: words }) => index + words.length)];
  const ends = [...places.map(({ index }) => index), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
}

function isOutsideQuotes(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”„«»]/g) ?? []).length % 2 === 0;
}

function partsOf(text: string, language: string | null): Part[] {
  const exact = entities(text, language, []).filter(({ form }) => form !== 'number');
  const rest = runs(text, language, exact);
  const parts = [
    ...exact.map((one) => ({ ...one, isExact: true })),
    ...rest.map((one) => ({ ...one, isExact: false })),
  ].sort((a, b) => a.start - b.start);
  if (parts.length > 0) return parts.map(({ text: words, isExact }) => ({ text: words, isExact }));
  return tokens(text).length === 0 ? [] : [{ text: text.trim(), isExact: true }];
}

/** Words with a meaning of their own that stand next to one another. */
function runs(text: string, language: string | null, taken: readonly Words[]): Words[] {
  const found: Words[] = [];
  for (const { text: word, start, end } of tokens(text)) {
    const isTaken = taken.some((one) => start < one.end && end > one.start);
    if (isTaken || isStopWord(word, language ?? 'en')) continue;
    const last = found.at(-1);
    const isNext = last !== undefined && WITHIN.test(text.slice(last.end, start));
    const from = isNext ? last.start : start;
    if (isNext) found.pop();
    found.push({ text: text.slice(from, end), start: from, end });
  }
  return found;
}
