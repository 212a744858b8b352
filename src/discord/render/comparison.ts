import type { Comparison } from '../../answering/compare/comparison.ts';
import { describeCompared, describeDisagreement } from '../wording/comparison-wording.ts';
import type { Reader } from '../wording/reader.ts';
import { layOutCited, shorten } from './cited-lines.ts';
import { name } from './citation-line.ts';
import { ACCENTS, type Payload } from './payload.ts';

const MAX_TOPIC_CHARS = 200;
const MAX_CLAIM_CHARS = 250;

/** What outlets have on a topic, side by side: amber where they do not agree. */
export function renderComparison(comparison: Comparison, reader: Reader): Payload {
  const { words } = reader;
  const { topic, outlets, disagreements, citations } = comparison;
  const lines = [
    ...disagreements.map(
      (each) => `⚠ ${shorten(describeDisagreement(each, words), MAX_CLAIM_CHARS)}`,
    ),
    ...outlets.flatMap((each) => [
      `**${name(each.outlet, words)}** · ${describeCompared(each, words)}`,
      ...each.claims.map(
        ({ text, citations: numbers }) =>
          `- ${shorten(text, MAX_CLAIM_CHARS)} ${numbers.map((n) => `[${n}]`).join('')}`,
      ),
    ]),
  ];
  const agreed = citations.length > 0 ? ACCENTS.green : ACCENTS.grey;
  return layOutCited({
    ...comparison,
    accent: disagreements.length > 0 ? ACCENTS.amber : agreed,
    head: `**${shorten(topic, MAX_TOPIC_CHARS)}**`,
    lines,
    reader,
  });
}
