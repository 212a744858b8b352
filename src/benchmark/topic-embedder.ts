import { createHash } from 'node:crypto';
import type { Embedder } from '../../embeddings/embedder.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens } from '../language/tokens.ts';
import { createRandom } from './random.ts';

/** As long as those of the built-in embedder. */
export const DIMENSIONS = 512;
/**
 * In how many directions texts differ at all: encoders of sentences spread their vectors over a few dozen of their
 * dimensions, and an index finds its way in those far better than in noise of 512. With 32, and the noise below, the
 * intrinsic dimension around a passage (Levina & Bickel 2004, 20 neighbours, 690 passages) is 13.5; it is 13.2 for the
 * built-in embedder on 683 real passages.
 */
const DIRECTIONS = 32;
/** How much of each vector is noise of its own, in all dimensions. */
const NOISE = 0.3;
/** Names and numbers tell apart what a text is about more than other words do. */
const NAME_WEIGHT = 2;

/**
 * An embedder whose vectors mean something and cost next to nothing: each word points in a direction that is made from
 * its letters, and a text where its words point together. Texts on one topic are near one another, and a question is
 * near the passage that its words are from. The same text always has the same vector.
 */
export function createTopicEmbedder(): Embedder {
  const axes = randomAxes();
  return {
    name: 'builtin',
    model: 'directions of words',
    dimensions: DIMENSIONS,
    fingerprint: `benchmark/topics/${DIMENSIONS}`,
    languages: null,
    embedPassages: (texts) => Promise.resolve(texts.map((text) => vectorOf(text, axes))),
    embedQuestion: (text) => Promise.resolve(vectorOf(text, axes)),
    close: () => Promise.resolve(),
  };
}

function randomAxes(): readonly Float32Array[] {
  const random = createRandom(DIRECTIONS);
  return Array.from({ length: DIRECTIONS }, () =>
    Float32Array.from({ length: DIMENSIONS }, () => gaussian(random)),
  );
}

function vectorOf(text: string, axes: readonly Float32Array[]): Float32Array {
  const meaning = unit(meaningOf(text));
  const random = createRandom(seedOf(text));
  const vector = Float32Array.from({ length: DIMENSIONS }, () => NOISE * (2 * random() - 1));
  for (const [at, axis] of axes.entries()) {
    const share = meaning[at] ?? 0;
    for (let index = 0; index < DIMENSIONS; index += 1)
      vector[index] = (vector[index] ?? 0) + share * (axis[index] ?? 0);
  }
  return unit(vector);
}

function meaningOf(text: string): Float32Array {
  const meaning = new Float32Array(DIRECTIONS);
  for (const { text: word } of tokens(text)) {
    const flat = word.toLowerCase();
    if (isStopWord(flat, 'en') || isStopWord(flat, 'nl')) continue;
    const weight = flat === word ? 1 : NAME_WEIGHT;
    const random = createRandom(seedOf(flat));
    for (let at = 0; at < DIRECTIONS; at += 1)
      meaning[at] = (meaning[at] ?? 0) + weight * (2 * random() - 1);
  }
  return meaning;
}

function seedOf(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32LE();
}

/** By the central limit theorem, near enough. */
function gaussian(random: () => number): number {
  let sum = 0;
  for (let draw = 0; draw < 12; draw += 1) sum += random();
  return sum - 6;
}

/** A text without words has no direction: it gets the first one. */
function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (length === 0) return vector.map((_, index) => (index === 0 ? 1 : 0));
  return vector.map((value) => value / length);
}
