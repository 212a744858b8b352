import { languageShares } from '../../language/detect.ts';
import { isQuestionWord } from '../../language/question-words.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokens } from '../../language/tokens.ts';

/** Languages whose words of grammar are known, and in which questions are understood. */
const SPOKEN = ['en', 'nl', 'de', 'fr', 'es'];
/** What words of grammar count, against how the letters fit: 789 headlines and questions, see docs/evaluation.md. */
const GRAMMAR_WEIGHT = 0.5;
/** A language that no article is in has to fit better by so much: `car` is a word of grammar in French alone. */
const FOREIGN_MARGIN = 0.1;
/** Two languages nearer to each other than this cannot be told apart: mostly names. */
const MARGIN = 0.03;

/**
 * The language a question is asked in, as a primary tag; `null` where it cannot be told, as of "Apple iPhone?".
 * Questions are short, so that only the languages which may be expected are weighed: those of the coverage, and
 * those in which questions are understood.
 */
export function questionLanguage(text: string, coverage: readonly string[]): string | null {
  const words = tokens(text).map((token) => token.text);
  const shares = languageShares(text);
  const scored = [...new Set([...SPOKEN, ...coverage])]
    .map((language) => ({
      language,
      score:
        (shares.get(language) ?? 0) +
        GRAMMAR_WEIGHT * grammarShare(words, language) -
        (coverage.includes(language) ? 0 : FOREIGN_MARGIN),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first === undefined || first.score <= 0) return null;
  return first.score - (second?.score ?? 0) < MARGIN ? null : first.language;
}

function grammarShare(words: readonly string[], language: string): number {
  const grammar = words.filter(
    (word) => isStopWord(word, language) || isQuestionWord(word, language),
  );
  return grammar.length / Math.max(1, words.length);
}
