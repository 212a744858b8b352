import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTensors } from '../../../embeddings/encoder/tensors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const WEIGHTS = [
  { name: 'shape', dtype: 'int32', shape: [1] },
  { name: 'matrix', dtype: 'float32', shape: [2, 2] },
  { name: 'number', dtype: 'float32', shape: [] },
];

describe('readTensors()', () => {
  test('reads floats across the files that hold them', async () => {
    const tensors = await readTensors(model([9, 1, 2, 3, 4, 5]));
    expect(tensors).toEqual(
      new Map([
        ['matrix', Float32Array.of(1, 2, 3, 4)],
        ['number', Float32Array.of(5)],
      ]),
    );
  });

  test.each([[[9, 1, 2, 3, 4]], [[9, 1, 2, 3, 4, 5, 6]]])(
    '%j are of another length',
    async (all) => {
      await expect(readTensors(model(all))).rejects.toThrow('model.json');
    },
  );
});

/** The file of a model whose weights are these numbers, in two files cut in the middle of a number. */
function model(values: readonly number[]): string {
  const folder = temporaryFolder();
  const bytes = new Uint8Array(Float32Array.from(values).buffer);
  writeFileSync(join(folder, 'one'), bytes.subarray(0, 6));
  writeFileSync(join(folder, 'two'), bytes.subarray(6));
  const weightsManifest = [{ paths: ['one', 'two'], weights: WEIGHTS }];
  const file = join(folder, 'model.json');
  writeFileSync(file, JSON.stringify({ weightsManifest }));
  return file;
}
