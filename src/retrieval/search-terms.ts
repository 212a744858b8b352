import type { Edition } from '../edition/edition.ts';
import { analyse, fold } from '../language/analyse.ts';
import { numberForms } from '../language/number-forms.ts';
import { isPlainNumber } from '../language/number-words.ts';
import { distinctSound } from '../language/skeleton.ts';
import type { QueryTerm } from './query-terms.ts';
import { queryTerms } from './query-terms.ts';
import type { Question } from './question.ts';
import { relatedForms, type RelatedForms } from './related-forms.ts';
import { inverseFrequency } from './term-weights.ts';
import { tokens } from '../language/tokens.ts';
import { nowWords } from './understanding/recency.ts';
import type { DateRange, Understood } from './understanding/understood.ts';

/** A word of a question, with all that may stand for it in an article. */
export interface SearchTerm extends QueryTerm {
  /** By the primary tag of an article's language, what else it may be called there. */
  readonly related: ReadonlyMap<string, RelatedForms>;
  /** Passages of the edition that hold it in any of its own forms, or else what may stand for it. */
  readonly frequency: number;
  /** Above 0; the rarer in the edition, the higher. */
  readonly weight: number;
  /** For a word of a date that is asked about: what was published then need not say it. */
  readonly period: DateRange | null;
}

/** How surely a word of another language that begins with the same sounds is the same. */
const COGNATE = 0.5;
/** More words than these that sound alike say nothing. */
const MAX_COGNATES = 12;

type Sounding = ReadonlyMap<string, readonly string[]>;

/**
 * The words of a question that are worth searching, with their synonyms, their translations into the languages of
 * the coverage, and the words there that sound alike, each weighed by how rare it is in the edition.
 */
export async function searchTerms(
  { query, language, understood }: Pick<Question, 'query' | 'language' | 'understood'>,
  edition: Edition,
): Promise<SearchTerm[]> {
  const asked = queryTerms(query, language, edition.languages);
  const isOfNow = understood.some(({ kind }) => kind === 'recency');
  const terms = isOfNow ? withoutRecency(asked, query) : asked;
  const sounds = terms.flatMap(({ text }) => distinctSound(text) ?? []);
  const isForeign = edition.languages.some((other) => other !== language);
  const sounding: Sounding = isForeign
    ? await edition.termsSounding([...new Set(sounds)], MAX_COGNATES)
    : new Map();
  const related = new Map(
    edition.languages.map((target) => [target, relatedTo(query, language, target, sounding)]),
  );
  const periods = periodsOf(understood);
  const searched = terms.map((term) => ({
    ...term,
    period: periods.get(term.text) ?? null,
    related: new Map([...related].map(([target, of]) => [target, of(term)])),
  }));
  return weigh(searched, edition);
}

/** "Now" and "latest" say which article is wanted, and are seldom words of it. */
function withoutRecency(terms: QueryTerm[], query: string): QueryTerm[] {
  const words = new Set(nowWords(query).flatMap(wordsOf));
  const others = terms.filter(({ text }) => !words.has(text));
  return others.length > 0 ? others : terms;
}

/** By word of a date of what is asked about, that date. */
function periodsOf(understood: readonly Understood[]): ReadonlyMap<string, DateRange> {
  return new Map(
    understood.flatMap((one) =>
      one.kind === 'date' && one.role === 'event' && one.isApplied
        ? wordsOf(one.text).map((word) => [word, one] as const)
        : [],
    ),
  );
}

function wordsOf(text: string): string[] {
  return tokens(text).map((token) => token.text);
}

/** What may stand for a term in articles of one language. */
function relatedTo(
  query: string,
  language: string | null,
  target: string,
  sounding: Sounding,
): (term: QueryTerm) => RelatedForms {
  const ideas =
    language === null ? new Map<string, RelatedForms>() : relatedForms(query, language, target);
  return ({ text, forms }) => {
    const sound = target === language ? null : distinctSound(text);
    const alike = sound === null ? [] : (sounding.get(sound) ?? []);
    const numbers = isPlainNumber(fold(text), language ?? '') ? numberForms(text, target) : [];
    const all = [
      ...numbers.map((form) => [analyse(form, target).join(' '), 1] as const),
      ...(alike.length < MAX_COGNATES ? alike : []).map((form) => [form, COGNATE] as const),
      ...(ideas.get(forms[0] ?? '') ?? []),
    ];
    return new Map(all.filter(([form]) => !forms.includes(form)));
  };
}

/** By its own forms where the edition has any of them, otherwise by what may stand for it. */
async function weigh(
  terms: readonly Omit<SearchTerm, 'weight' | 'frequency'>[],
  edition: Edition,
): Promise<SearchTerm[]> {
  const forms = terms.flatMap((term) => [...term.forms, ...relatedOf(term)]);
  const frequencies = await edition.documentFrequencies([...new Set(forms)]);
  const most = (some: readonly string[]) =>
    Math.max(0, ...some.map((form) => frequencies.get(form) ?? 0));
  const total = edition.manifest.counts.passages;
  return terms.map((term) => {
    const own = most(term.forms);
    const frequency = own > 0 ? own : most(relatedOf(term));
    return { ...term, frequency, weight: inverseFrequency(frequency, total) };
  });
}

/** All that may stand for a term, whatever the language of the article. */
export function relatedOf({ related }: Pick<SearchTerm, 'related'>): string[] {
  return [...new Set([...related.values()].flatMap((forms) => [...forms.keys()]))];
}
