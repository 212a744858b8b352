import { term } from '../../language/analyse.ts';
import { sentences } from '../../language/sentences.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokens } from '../../language/tokens.ts';
import type { Evidence } from '../writer.ts';

/**
 * The sentence of a passage that shares most of a claim's words, for a writer that names the passage and not its
 * words; the first of several. Where none shares any, the whole passage if it is in another language than the
 * claim, and else nothing: then it does not support the claim.
 * @param language primary tag of the language the claim is written in
 */
export function supportingQuote(
  claim: string,
  { hit: { passage, article } }: Evidence,
  language: string | null,
): string {
  const words = wordsOf(claim, language);
  const scored = sentences(passage.text).map(({ text }) => ({
    text,
    shared: [...wordsOf(text, article.language)].filter((word) => words.has(word)).length,
  }));
  const best = scored.reduce((a, b) => (b.shared > a.shared ? b : a), { text: '', shared: 0 });
  const isForeign = article.language !== null && article.language !== language;
  return best.shared === 0 && isForeign ? passage.text : best.text;
}

function wordsOf(text: string, language: string | null): ReadonlySet<string> {
  const words = tokens(text).filter((token) => !isStopWord(token.text, language));
  return new Set(words.map((token) => term(token.text, language)));
}
