import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { passageSchema, type BenchPassage } from './passage.ts';
import { groupSchema, type QuestionGroup } from './questions.ts';

const PASSAGES = 'passages.jsonl';
const VECTORS = 'vectors.f32';
const QUESTIONS = 'questions.json';
const QUESTION_VECTORS = 'question-vectors.f32';

/** What was written last: where it is, everything is. */
export function isWritten(folder: string): boolean {
  return existsSync(join(folder, QUESTIONS));
}

const questionsSchema = z.object({ groups: z.array(groupSchema), dimensions: z.number() });

/** The folder of Dateline's own articles, from which the passages were cut. */
export function articlesFolder(folder: string): string {
  return join(folder, 'articles');
}

/** Writes what all sides read. Vectors stand in the order of the passages, and of the questions of all groups. */
export async function writeWorkload(
  folder: string,
  passages: readonly BenchPassage[],
  vectors: readonly Float32Array[],
  groups: readonly QuestionGroup[],
  questionVectors: readonly Float32Array[],
): Promise<void> {
  const dimensions = vectors[0]?.length ?? 0;
  await writeLines(join(folder, PASSAGES), passages);
  await writeVectors(join(folder, VECTORS), vectors);
  await writeVectors(join(folder, QUESTION_VECTORS), questionVectors);
  await writeFile(join(folder, QUESTIONS), JSON.stringify({ groups, dimensions }));
}

/** The passages, in order, one after the other. */
export async function* readPassages(folder: string): AsyncGenerator<BenchPassage> {
  const lines = createInterface({ input: createReadStream(join(folder, PASSAGES)) });
  for await (const line of lines) yield passageSchema.parse(JSON.parse(line));
}

/** The vectors of all passages, one behind the other. */
export function readVectors(folder: string): Promise<Float32Array> {
  return readFloats(join(folder, VECTORS));
}

/** The groups of questions, and the vector of each question by its text. */
export async function readQuestions(folder: string): Promise<{
  readonly dimensions: number;
  readonly groups: readonly QuestionGroup[];
  readonly vectors: ReadonlyMap<string, Float32Array>;
}> {
  const text = await readFile(join(folder, QUESTIONS), 'utf8');
  const { groups, dimensions } = questionsSchema.parse(JSON.parse(text));
  const floats = await readFloats(join(folder, QUESTION_VECTORS));
  const questions = groups.flatMap((group) => group.questions);
  const vectors = new Map(
    questions.map((question, at) => [
      question.text,
      floats.subarray(at * dimensions, (at + 1) * dimensions),
    ]),
  );
  return { dimensions, groups, vectors };
}

async function readFloats(path: string): Promise<Float32Array> {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  return new Float32Array(buffer, byteOffset, byteLength / Float32Array.BYTES_PER_ELEMENT);
}

async function writeLines(path: string, values: readonly object[]): Promise<void> {
  const stream = createWriteStream(path);
  for (const value of values)
    if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

async function writeVectors(path: string, vectors: readonly Float32Array[]): Promise<void> {
  const stream = createWriteStream(path);
  for (const { buffer, byteOffset, byteLength } of vectors)
    if (!stream.write(new Uint8Array(buffer, byteOffset, byteLength))) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}
