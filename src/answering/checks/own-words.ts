import type { Support } from '../checked-claim.ts';
import { leadIn } from '../writers/lead-in.ts';
import { withoutQuotations } from './quotations.ts';

/** Shorter quotes are words of the claim's own as well. */
const MIN_QUOTE_CHARS = 20;

/**
 * What a claim says in words of its own: without what it quotes, and without an opening that is made of what is
 * known about the article. Each leaves its marks, so that sentences keep their form.
 */
export function ownWords(
  text: string,
  support: readonly Support[],
  language: string | null,
): string {
  const quotes = support
    .map(({ quote }) => quote)
    .filter(({ length }) => length >= MIN_QUOTE_CHARS);
  const unquoted = quotes.reduce((rest, quote) => rest.replaceAll(quote, '“”'), text);
  return withoutLeadIn(withoutQuotations(unquoted), support, language);
}

function withoutLeadIn(text: string, support: readonly Support[], language: string | null): string {
  const openings = support.flatMap(({ evidence }) =>
    [false, true].map((isOlder) =>
      leadIn({ ...evidence.hit.article, via: [], isOlder }, language ?? 'en'),
    ),
  );
  for (const opening of openings) {
    if (!text.startsWith(opening)) continue;
    const rest = text.slice(opening.length);
    return rest.replace(
      /^(?:,? (?:citing|op gezag van|unter Berufung auf|citant|citando a) [^:]*)?:\s*/u,
      '',
    );
  }
  return text;
}
