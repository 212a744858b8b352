import { fold, term } from '../../language/analyse.ts';
import { isCalendarWord } from '../../language/calendar-words.ts';
import { isQuestionWord } from '../../language/question-words.ts';
import { distinctSound } from '../../language/skeleton.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { sameIdeas } from '../../language/thesaurus.ts';
import { tokens } from '../../language/tokens.ts';
import { monthNumber } from '../../coverage/dates/months.ts';
import { nameWords } from '../checks/name-words.ts';

/** A word of a text that tells what it is about. */
export interface ContentTerm {
  /** As written. */
  readonly text: string;
  /** Its index term in the language of the text. */
  readonly stem: string;
  readonly isName: boolean;
}

/** The words of a text that tell what it is about, each once, in its order. */
export interface ContentTerms {
  readonly language: string | null;
  readonly terms: readonly ContentTerm[];
}

/** Verbs that only say that something is said, in en nl de fr es, folded. "Called" may name what a text is about. */
const SAYING = new Set(
  (
    'said says say saying told tells tell added adds reported reports according zegt zei zeggen vertelde vertelt meldde meldt ' +
    'volgens sagt sagte sagten berichtete berichtet laut declare affirme rapporte selon dijo dice afirmo informo segun'
  ).split(' '),
);

/** A name tells more of what a text is about than another word. */
const NAME_WEIGHT = 2;
/** How surely words mean the same: one word, another for the same idea, one that sounds alike in another language. */
const SAME = 1;
const IDEA = 0.8;
const COGNATE = 0.6;

/** The words of a text without grammar, numbers, dates and verbs of saying. */
export function contentTerms(text: string, language: string | null): ContentTerms {
  const names = new Set(nameWords(text, language));
  const found = new Map<string, ContentTerm>();
  for (const { text: word } of tokens(text)) {
    if (!isContent(word, language)) continue;
    const stem = term(word, language);
    const isName = names.has(word) || (found.get(stem)?.isName ?? false);
    found.set(stem, { text: found.get(stem)?.text ?? word, stem, isName });
  }
  return { language, terms: [...found.values()] };
}

/** How far two texts are about the same, 0 to 1: the weighted share of the shorter one's words that the other has. */
export function likeness(a: ContentTerms, b: ContentTerms): number {
  const [short, long] = weightOf(a.terms) <= weightOf(b.terms) ? [a, b] : [b, a];
  return shareIn(short, long);
}

/** The weighted share of a text's words that another has, 0 to 1, in any inflection, as a synonym or translated. */
export function shareIn(a: ContentTerms, b: ContentTerms): number {
  const total = weightOf(a.terms);
  const found = a.terms.reduce((sum, one) => sum + weight(one) * strength(one, a, b), 0);
  return total === 0 ? 0 : found / total;
}

/** The words of one text that another has in any form. */
export function shared(a: ContentTerms, b: ContentTerms): ContentTerm[] {
  return a.terms.filter((one) => strength(one, a, b) > 0);
}

/** How surely a word of one text stands in another, 0 to 1. */
export function strength(one: ContentTerm, of: ContentTerms, other: ContentTerms): number {
  const stems = new Set(other.terms.map(({ stem }) => stem));
  if (of.language === other.language && stems.has(one.stem)) return SAME;
  if (other.terms.some(({ text }) => bare(text) === bare(one.text))) return SAME;
  if (!one.isName && hasIdea(one.stem, of.language, other.language, stems)) return IDEA;
  if (of.language === other.language) return 0;
  const sound = distinctSound(one.text);
  return sound !== null && other.terms.some(({ text }) => distinctSound(text) === sound)
    ? COGNATE
    : 0;
}

function hasIdea(
  stem: string,
  from: string | null,
  to: string | null,
  stems: ReadonlySet<string>,
): boolean {
  return sameIdeas(stem, from ?? 'en', to ?? 'en').some((other) => stems.has(other));
}

function isContent(word: string, language: string | null): boolean {
  if (!/\p{L}{2}/u.test(word) || /^\p{N}/u.test(word)) return false;
  if (isStopWord(word, language ?? 'en') || isQuestionWord(word, language)) return false;
  return !SAYING.has(fold(word)) && !isCalendarWord(word) && monthNumber(word) === null;
}

function weightOf(terms: readonly ContentTerm[]): number {
  return terms.reduce((sum, one) => sum + weight(one), 0);
}

function weight({ isName }: ContentTerm): number {
  return isName ? NAME_WEIGHT : 1;
}

function bare(word: string): string {
  return fold(word).replace(/'?s$/, '');
}
