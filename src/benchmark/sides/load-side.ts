import { z } from 'zod';
import { dateline, datelineUnranked } from './dateline.ts';
import { exactScan } from './exact-scan.ts';
import type { Side } from './side.ts';
import { DATELINE, DATELINE_UNRANKED, EXACT_SCAN } from './side-entry.ts';

/** Sides that need nothing but Dateline. */
const OWN: Readonly<Record<string, Side>> = {
  [DATELINE.module]: dateline,
  [DATELINE_UNRANKED.module]: datelineUnranked,
  [EXACT_SCAN.module]: exactScan,
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
  return OWN[module] ?? moduleSchema.parse(await import(module)).default;
}
