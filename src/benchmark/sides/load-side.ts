import { z } from 'zod';
import type { Side } from './side.ts';
import { DATELINE, DATELINE_UNRANKED, EXACT_SCAN } from './side-entry.ts';

/** Sides that need nothing but Dateline; none of them is loaded beside another system. */
const OWN: Readonly<Record<string, () => Promise<Side>>> = {
  [DATELINE.module]: async () => (await import('./dateline.ts')).dateline,
  [DATELINE_UNRANKED.module]: async () => (await import('./dateline.ts')).datelineUnranked,
  [EXACT_SCAN.module]: async () => (await import('./exact-scan.ts')).exactScan,
};

const isFunction = (value: unknown) => typeof value === 'function';
const moduleSchema = z.object({
  default: z.object({
    build: z.custom<Side['build']>(isFunction),
    open: z.custom<Side['open']>(isFunction),
  }),
});

/** @param module as `SideEntry` has it */
export async function loadSide(module: string): Promise<Side> {
  return OWN[module]?.() ?? moduleSchema.parse(await import(module)).default;
}
