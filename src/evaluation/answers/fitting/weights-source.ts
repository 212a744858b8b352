import type { WriterWeights } from '../../../answering/writers/weigh-sentences.ts';

/** The source of `src/answering/writers/writer-weights.ts`. */
export function weightsSource({ sentence, answer, bias }: WriterWeights): string {
  return `import type { WriterWeights } from './weigh-sentences.ts';

/** Fitted by \`npm run -s eval -- writer --write\`; see "How the sentences are weighed" in docs/evaluation.md. */
export const WRITER_WEIGHTS: WriterWeights = {
  sentence: {
${lines(sentence)}
  },
  answer: {
${lines(answer)}
  },
  bias: ${rounded(bias)},
};
`;
}

function lines(weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights)
    .map(([name, weight]) => `    ${name}: ${rounded(weight)},`)
    .join('\n');
}

/** Three places say more than the questions can tell. */
function rounded(weight: number): string {
  return String(Number(weight.toFixed(3)) + 0);
}
