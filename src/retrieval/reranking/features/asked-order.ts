import { analyse, fold } from '../../../language/analyse.ts';
import { tokens } from '../../../language/tokens.ts';
import type { Question } from '../../question.ts';

/** Index terms that follow one another in a question, grammar among them. */
export interface TermPair {
  readonly first: string;
  readonly second: string;
}

/** The neighbouring words of a question, in order. */
export function neighboursIn({ query, language }: Question): TermPair[] {
  const asked = analyse(query, language);
  return asked.slice(1).map((second, index) => ({ first: asked[index] ?? '', second }));
}

/** The quoted phrases of a question as folded words; see `foldedWords`. */
export function phrasesIn({ entities }: Question): string[] {
  return entities.filter(({ form }) => form === 'phrase').map(({ text }) => foldedWords(text));
}

/** Folded words, parted and surrounded by single spaces. */
export function foldedWords(text: string): string {
  return ` ${tokens(fold(text))
    .map((token) => token.text)
    .join(' ')} `;
}
