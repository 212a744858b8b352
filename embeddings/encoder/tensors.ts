import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The numbers of a model, by the names they have in its graph. */
export type Tensors = ReadonlyMap<string, Float32Array>;

const BYTES = 4;

const manifestSchema = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(
        z.object({
          name: z.string(),
          dtype: z.enum(['float32', 'int32']),
          shape: z.array(z.int().nonnegative()),
        }),
      ),
    }),
  ),
});

/**
 * Reads the weights of a graph model of TensorFlow.js: `model.json` names them in order, the files beside it hold
 * them one after the other. Whole numbers, which are shapes, are left out.
 * @throws Error when the files are of another length than what is named
 */
export async function readTensors(modelFile: string): Promise<Tensors> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(modelFile, 'utf8')));
  const tensors = new Map<string, Float32Array>();
  for (const { paths, weights } of manifest.weightsManifest) {
    const counts = weights.map(({ shape }) => shape.reduce((product, size) => product * size, 1));
    const length = counts.reduce((sum, count) => sum + count * BYTES, 0);
    const files = paths.map((path) => join(dirname(modelFile), path));
    const { buffer } = await readInto(new Uint8Array(length), files, modelFile);
    let at = 0;
    weights.forEach(({ name, dtype }, index) => {
      const count = counts[index] ?? 0;
      if (dtype === 'float32') tensors.set(name, new Float32Array(buffer, at, count));
      at += count * BYTES;
    });
  }
  return tensors;
}

/** One after the other, so that no more than one file is in memory twice. */
async function readInto(
  target: Uint8Array<ArrayBuffer>,
  files: readonly string[],
  modelFile: string,
): Promise<Uint8Array<ArrayBuffer>> {
  let at = 0;
  for (const file of files) {
    const part = await readFile(file);
    if (at + part.length > target.length) throw incomplete(modelFile);
    target.set(part, at);
    at += part.length;
  }
  if (at < target.length) throw incomplete(modelFile);
  return target;
}

function incomplete(modelFile: string): Error {
  return new Error(`the files of the model beside ${modelFile} are not of the length that it says`);
}
