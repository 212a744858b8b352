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
    const parts = await Promise.all(paths.map((path) => readFile(join(dirname(modelFile), path))));
    const { buffer, byteOffset, byteLength } = Buffer.concat(parts);
    let at = 0;
    for (const { name, dtype, shape } of weights) {
      const count = shape.reduce((product, size) => product * size, 1);
      if (at + count * BYTES > byteLength) throw incomplete(modelFile);
      if (dtype === 'float32') tensors.set(name, new Float32Array(buffer, byteOffset + at, count));
      at += count * BYTES;
    }
    if (at !== byteLength) throw incomplete(modelFile);
  }
  return tensors;
}

function incomplete(modelFile: string): Error {
  return new Error(`the files of the model beside ${modelFile} are not of the length that it says`);
}
