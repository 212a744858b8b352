import { describe, expect, test } from 'vitest';
import { answerSentences } from '../../src/answering/writers/answer-sentences.ts';
import { ANSWER_SIGNALS } from '../../src/answering/writers/answer-signals.ts';
import { SENTENCE_FEATURES } from '../../src/answering/writers/sentence-features.ts';
import { weighSentences } from '../../src/answering/writers/weigh-sentences.ts';
import { WRITER_WEIGHTS } from '../../src/answering/writers/writer-weights.ts';
import { describeFit } from '../../src/evaluation/answers/fitting/describe-fit.ts';
import { fitWriter } from '../../src/evaluation/answers/fitting/fit-writer.ts';
import { foldsOf } from '../../src/evaluation/answers/fitting/folds.ts';
import { byFolds, bySets } from '../../src/evaluation/answers/fitting/held-out.ts';
import { minimise } from '../../src/evaluation/answers/fitting/minimise.ts';
import { named } from '../../src/evaluation/answers/fitting/named.ts';
import { weightsSource } from '../../src/evaluation/answers/fitting/weights-source.ts';
import type { WriterExample } from '../../src/evaluation/answers/fitting/writer-example.ts';
import { testEvidence } from '../answering/evidence.ts';

describe('minimise()', () => {
  const bowl = ([x = 0, y = 0]: readonly number[]) => ({
    value: (x - 3) ** 2 + 10 * (y + 1) ** 2,
    gradient: [2 * (x - 3), 20 * (y + 1)],
  });

  test('finds where a function is least', () => {
    const [x, y] = minimise(bowl, [0, 0]);
    expect(x).toBeCloseTo(3, 2);
    expect(y).toBeCloseTo(-1, 2);
  });

  test('keeps to the signs it is given', () => {
    const [x, y] = minimise(bowl, [0, 0], { signs: [-1, 1] });
    expect([Math.abs(x ?? 1), Math.abs(y ?? 1)]).toEqual([0, 0]);
  });
});

const sentences = answerSentences(
  testEvidence({
    id: 'a',
    text: 'The ferry sailed at noon today. A cat slept by the tower. The mayor ate a bun.',
  }),
);
const CLOSE_AT = SENTENCE_FEATURES.indexOf('close');
const NAMES_AT = SENTENCE_FEATURES.indexOf('names');

/** The answer is the sentence with the greatest `close`; there is none where no sentence has the names. */
function example(index: number): WriterExample {
  const isAnswerable = index % 3 !== 0;
  const right = index % sentences.length;
  const values = sentences.map((_, place) =>
    named(
      SENTENCE_FEATURES,
      SENTENCE_FEATURES.map((_, at) => {
        if (at === CLOSE_AT) return place === right ? 0.9 : 0.2 + (index % 5) / 20;
        if (at === NAMES_AT) return isAnswerable ? 1 : 0.2;
        return ((index * 7 + at * 3 + place) % 10) / 10;
      }),
    ),
  );
  return {
    ...{
      set: index % 2 === 0 ? 'even' : 'odd',
      id: String(index),
      isAnswerable,
      sentences,
      values,
    },
    isGold: sentences.map((_, place) => isAnswerable && place === right),
    gold: isAnswerable ? [sentences[right]?.text ?? ''] : [],
  };
}

const examples = Array.from({ length: 60 }, (_, index) => example(index));

describe('fitWriter()', () => {
  const weights = fitWriter(examples);

  test('finds what tells the answer, and whether there is one', () => {
    expect(weights.sentence.close).toBeGreaterThan(1);
    expect(weights.answer.names).toBeGreaterThan(1);
    for (const { values, isAnswerable, isGold } of examples) {
      const { scores, answerable } = weighSentences(values, weights);
      expect(answerable > 0.5).toBe(isAnswerable);
      if (isAnswerable) expect(scores.indexOf(Math.max(...scores))).toBe(isGold.indexOf(true));
    }
  });

  test('is written as source that holds every weight', () => {
    const source = weightsSource(weights);
    for (const name of [...SENTENCE_FEATURES, ...ANSWER_SIGNALS])
      expect(source).toMatch(new RegExp(`^ {4}${name}: -?[\\d.]+(?:e-\\d+)?,$`, 'm'));
  });
});

describe('held-out figures', () => {
  test('judge every question once, by weights of others', () => {
    const settled = [
      { set: 'even', id: 'x', isAnswerable: false, isAnswered: false, isRight: true },
    ];
    for (const judged of [byFolds({ examples, settled }), bySets({ examples, settled })]) {
      expect(judged).toHaveLength(examples.length + 1);
      const right = judged.filter(({ isAnswerable, goldPlace }) => isAnswerable && goldPlace === 1);
      expect(right.length).toBeGreaterThan(35);
    }
    const text = describeFit('Figures', byFolds({ examples, settled }));
    expect(text).toMatch(/^all +40 +1\.000/m);
    expect(text).toMatch(/^odd +\.50 +1\.000 +1\.000 +1\.000/m);
  });

  test('share sets and kinds out among the parts', () => {
    const sizes = foldsOf(examples, 5).map(({ size }) => size);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(examples.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(5);
  });
});

test('the weights in use say of every signal what it may say', () => {
  const { names, articleWords, articleKind, ...against } = WRITER_WEIGHTS.answer;
  expect(Math.min(names, articleWords, articleKind)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...Object.values(against))).toBeLessThanOrEqual(0);
});
