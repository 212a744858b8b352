import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { folderSize } from '../../folder-size.ts';
import type { Side } from '../sides/side.ts';
import { peakBytes } from './memory.ts';

export const builtSchema = z.object({
  seconds: z.number(),
  peakBytes: z.number(),
  diskBytes: z.number(),
});

/** How a side indexes. */
export type Built = Readonly<z.infer<typeof builtSchema>>;

export async function build(side: Side, workload: string, folder: string): Promise<Built> {
  const started = performance.now();
  await side.build(workload, folder);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakBytes: peakBytes(), diskBytes: await folderSize(folder) };
}
