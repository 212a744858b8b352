import { fold } from '../language/analyse.ts';
import { asksForLength, asksHowLong } from '../language/how-long.ts';
import { answerSlots } from './answer-slots.ts';
import type { WriterRequest } from './writer.ts';
import type { WeighedStretch } from './writers/order-stretches.ts';
import type { ScoredSentence } from './writers/score-sentences.ts';

type Request = Pick<WriterRequest, 'terms' | 'question'>;

const UNIT =
  '(?:(?:centi|kilo)?met(?:re|er)s?|metern|metros|miles?|feet|foot|yards?|inch(?:es)?|k?m)';

/** How a question asks for a dimension, and how a text states it behind its unit; in en nl de fr es, folded. */
const DIMENSIONS: readonly {
  readonly asked: { test(question: string): boolean };
  readonly stated: RegExp;
}[] = [
  {
    asked: {
      test: (question) =>
        !/\bby how long\b/.test(question) && (asksHowLong(question) || asksForLength(question)),
    },
    stated: behindUnit('long|lang|de long|de largo'),
  },
  {
    asked: /\b(?:how (?:tall|high)|height of|hoe hoog|hoogte van|wie hoch|hohe de[rs])\b/,
    stated: behindUnit('tall|high|hoog|hoch|de haut|de alto'),
  },
  {
    asked: /\b(?:how deep|depth of|hoe diep|diepte van|wie tief|tiefe de[rs])\b/,
    stated: behindUnit('deep|diep|tief|de profondeur|de profundidad'),
  },
  {
    asked: /\b(?:how (?:wide|broad)|width of|hoe breed|breedte van|wie breit|breite de[rs])\b/,
    stated: behindUnit('wide|across|broad|breed|breit|de large|de ancho'),
  },
];

/**
 * Sentences that state the dimension which a question asks for (`58 metres long`) before all others, as likely as the likeliest.
 * @param sentences best first
 */
export function statedFirst(
  sentences: readonly ScoredSentence[],
  request: Request,
): ScoredSentence[] {
  const top = sentences[0]?.score ?? 0;
  const isStated = (one: ScoredSentence) =>
    states(one.text, one.evidence.hit.article.language, request);
  return [
    ...sentences.filter(isStated).map((one) => ({ ...one, score: top })),
    ...sentences.filter((one) => !isStated(one)),
  ];
}

/** What is told of an answer: where some of it states the dimension that is asked for, nothing else. */
export function statedAlone(
  chosen: readonly WeighedStretch[],
  request: Request,
): readonly WeighedStretch[] {
  const stated = chosen.filter(({ text, evidence }) =>
    states(text, evidence.hit.article.language, request),
  );
  return stated.length > 0 ? stated : chosen;
}

function states(
  text: string,
  language: string | null,
  { question: { query }, terms }: Request,
): boolean {
  const dimension = DIMENSIONS.find(({ asked }) => asked.test(fold(query)));
  if (dimension?.stated.test(fold(text)) !== true) return false;
  return (answerSlots('quantity', text, language, query, terms) ?? []).length > 0;
}

function behindUnit(words: string): RegExp {
  return new RegExp(`\\b${UNIT}[\\s-](?:${words})\\b`);
}
