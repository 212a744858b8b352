import { fold } from '../language/analyse.ts';
import { circumstanceWords } from '../language/circumstances.ts';
import { separatedPlaces } from '../language/separable-verbs.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { matchAll, matchHeading, strongest, totalWeight } from '../retrieval/term-shares.ts';
import { calendarWord } from './answer-signs.ts';
import { askedKind } from './asked-kind.ts';
import { namesAsked } from './asked-words.ts';
import { contextOf } from './evidence-context.ts';
import type { Evidence, WriterRequest } from './writer.ts';

type Request = Pick<WriterRequest, 'terms' | 'question'>;

/** What is quoted of an article for a claim. */
export interface Quoted {
  readonly evidence: Evidence;
  readonly quote: string;
}

/**
 * The words of a question, as asked, that neither the quotes nor the headlines, outlets and dates of their articles have,
 * nor any that may stand for them; none where they are a small part of the question. What is asked for
 * ("which town", "how old") does not count, and of an article in another language only words whose translation is known.
 * @param least the part of the question's weight below which they are a small part, 0 to 1
 */
export function lackingWords(quoted: readonly Quoted[], request: Request, least: number): string[] {
  const { lacking } = countedTerms(quoted, request);
  const isSmall = totalWeight(lacking) < least * totalWeight(request.terms);
  return isSmall ? [] : lacking.map(({ text }) => text);
}

/**
 * Whether nothing quoted speaks of anything in the question but, perhaps, of the kind that is asked for, or of where
 * or for what something is, or when: what else is said of an airport does not tell where to park at it, nor what else
 * was in 2025 how long a strike of 2025 was.
 */
export function isBesideThePoint(quoted: readonly Quoted[], request: Request): boolean {
  const { counted, lacking } = countedTerms(quoted, request);
  const { query, language } = request.question;
  const beside = circumstanceWords(query, language);
  const core = counted.filter(({ text }) => !beside.has(fold(text)) && !calendarWord(text));
  const matter = core.length > 0 ? core : counted;
  return matter.length > 0 && matter.every((term) => lacking.includes(term));
}

/** The words of a question without what is asked for, and those of them that nothing quoted has. */
function countedTerms(
  quoted: readonly Quoted[],
  { terms, question: { query, language } }: Request,
): Record<'counted' | 'lacking', readonly SearchTerm[]> {
  const found = quoted.map(({ evidence: { hit }, quote }) => {
    const text = `${quote}\n${contextOf(hit.article)}`;
    return strongest(matchAll(terms, text, hit.article.language), matchHeading(terms, hit.article));
  });
  const kind = askedKind(query, terms);
  const isAsked = namesAsked(query, terms);
  const isLacking = (term: SearchTerm, at: number) =>
    quoted.every(
      ({ evidence: { hit }, quote }, index) =>
        isTold(term, hit.article.language, language) &&
        found[index]?.[at]?.strength === 0 &&
        !(hit.article.language === language && isSeparated(term, quote, language)),
    );
  const counted = terms.flatMap((term, at) =>
    at === kind || isAsked[at] === true || term.kind === 'filler'
      ? []
      : [{ term, isLacking: isLacking(term, at) }],
  );
  return {
    counted: counted.map(({ term }) => term),
    lacking: counted.flatMap((one) => (one.isLacking ? [one.term] : [])),
  };
}

/** Whether a text has a separable verb of the question in its two parts. */
function isSeparated({ text: verb }: SearchTerm, text: string, language: string | null): boolean {
  return separatedPlaces(verb, text, language).length > 0;
}

/** Whether it can be told if an article of a language has a term. */
function isTold(
  { kind, related }: SearchTerm,
  articleLanguage: string | null,
  language: string | null,
): boolean {
  if (kind === 'filler') return false;
  if (kind !== 'word' || articleLanguage === language) return true;
  return articleLanguage !== null && (related.get(articleLanguage)?.size ?? 0) > 0;
}
