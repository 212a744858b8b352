import { matchAll, matchHeading, strongest } from '../retrieval/term-shares.ts';
import { contextOf } from './evidence-context.ts';
import { hasAskedKind } from './has-asked-kind.ts';
import type { Quoted } from './lacking-words.ts';
import type { WriterRequest } from './writer.ts';

/**
 * Names so joined may each be told of by itself; in en nl de fr es, where Dutch `of` and `en` are no English or
 * French ones.
 */
const JOINED: Readonly<Record<string, RegExp>> = {
  en: /\b(?:and|or|than)\b|&/i,
  nl: /\b(?:en|of|dan)\b|&/i,
  de: /\b(?:und|oder|als)\b|&/i,
  fr: /\b(?:et|ou|que)\b|&/i,
  es: /\b(?:y|e|o|u|que)\b|&/i,
};

/**
 * Whether some quote that may hold what is asked for has, with headline, outlet and date of its article, all names of
 * a question: what one article says of Apple and another of Boeing does not tell whether the one bought the other.
 * True where the question joins names (`Apple or Boeing`).
 */
export function hasNamesTogether(
  quoted: readonly Quoted[],
  { terms, question: { query, language } }: Pick<WriterRequest, 'terms' | 'question'>,
): boolean {
  const names = terms.filter(({ kind }) => kind === 'name');
  if (names.length < 2 || JOINED[language ?? 'en']?.test(query) === true) return true;
  return quoted.some(({ evidence: { hit }, quote }) => {
    const { article } = hit;
    if (!hasAskedKind(quote, article.language, query, terms)) return false;
    const written = matchAll(names, `${quote}\n${contextOf(article)}`, article.language);
    return strongest(written, matchHeading(names, article)).every(({ strength }) => strength > 0);
  });
}
