import type { IndexKind } from './index-questions/index-question.ts';

/** What a question wants: something the coverage tells (`fact`), how sources or times compare, or what there is. */
export type QuestionKind = 'fact' | 'compare' | IndexKind;

const EDGE = '(?<!\\p{L})';
const END = '(?!\\p{L})';
const COMPARED = of(
  'vs\\.?|versus|compared? (?:to|with)|compare|differ(?:s|ed|ent|ently|ence|ences)?(?: from)?|disagree\\p{L}*|contradict\\p{L}*|inconsisten\\p{L}+|consisten(?:t|tly|cy)|discrepanc(?:y|ies)|verschil(?:len|t)?|vergelijk\\p{L}*|vergleich\\p{L}*|unterschied\\p{L}*|widersprech\\p{L}*|compar(?:ez|er|e|aison)|différen\\p{L}+|contredi\\p{L}+|diferenci\\p{L}*|compar(?:ar|a|ación)|contradic\\p{L}+',
);

/** "While", "but" and "both" set two sources against each other. */
const CONTRAST = of(
  'but|while|whereas|both|than|agree[sd]?|agreement|similar(?:ly)?|aligned?|same|terwijl|maar|während|aber|sondern|tandis que|alors que|mais|mientras(?: que)?|pero',
);

/** Questions that ask whether or how two things compare, for one of which a `compare` word is enough. */
const DIFFERENT_THING = of('(?:a|any|no|some|many|several|two|three|quite|very) different');

/**
 * Whether a question about what the coverage tells compares, by its words in en nl de fr es.
 * @param sources how many outlets it names as sources; two set against each other are compared
 */
export function factKind(text: string, sources: number): 'fact' | 'compare' {
  if (COMPARED.test(text.replace(DIFFERENT_THING, ' '))) return 'compare';
  return sources > 1 && CONTRAST.test(text) ? 'compare' : 'fact';
}

function of(source: string): RegExp {
  return new RegExp(`${EDGE}(?:${source})${END}`, 'iu');
}
