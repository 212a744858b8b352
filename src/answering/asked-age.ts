import { sentences } from '../language/sentences.ts';
import { matchAll } from '../retrieval/term-shares.ts';
import { asksForAge } from './ages.ts';
import { answerPlaces } from './answer-slots.ts';
import { namesAsked } from './asked-words.ts';
import type { Quoted } from './lacking-words.ts';
import type { WriterRequest } from './writer.ts';
import { needsContext } from './writers/sentence-candidates.ts';

/**
 * Whether some sentence tells an age of what a question of how old something is has named, or of what the sentence
 * before it names: that of the miller is none of the carpenter's. True of any other question.
 */
export function tellsAskedAge(
  quoted: readonly Quoted[],
  { terms, question: { query } }: Pick<WriterRequest, 'terms' | 'question'>,
): boolean {
  if (!asksForAge(query)) return true;
  const isAsked = namesAsked(query, terms);
  const named = terms.filter((_, at) => isAsked[at] !== true);
  return quoted.some(({ evidence, quote }) => {
    const { language } = evidence.hit.article;
    const all = sentences(quote).map(({ text }) => text);
    const isNamed = (text = '') =>
      matchAll(named, text, language).some(({ strength }) => strength > 0);
    return all.some(
      (text, at) =>
        answerPlaces(query, text, language)?.length !== 0 &&
        (isNamed(text) || (needsContext(text, language) && isNamed(all[at - 1]))),
    );
  });
}
