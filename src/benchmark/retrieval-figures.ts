import { z } from 'zod';
import { builtSchema } from './measure/build.ts';
import { indexRunsSchema } from './measure/index-runs.ts';
import { latenciesSchema } from './measure/latencies.ts';
import { loopRunsSchema } from './measure/loop-runs.ts';
import { partsSchema } from './measure/search-parts.ts';
import { setSchema } from './measure/set-run.ts';
import { servedSchema } from './measure/serve.ts';

/** A figure, or why there is none. */
function measured<T extends z.ZodType>(value: T) {
  return z.union([z.object({ value }), z.object({ missing: z.string() })]);
}

const groupSchema = z.object({
  name: z.string(),
  /** Of all passages, those within the filter; 0 to 1. */
  share: z.number(),
  latencies: latenciesSchema.nullable(),
  /** Of the questions asked, those whose article is among the ten hits; 0 to 1. */
  answered: z.number(),
  /** Hits that the filter forbids. */
  outside: z.number(),
  /** Of the ten nearest by an exact scan, those that the side's own search by vectors finds, 0 to 1; `null` for none. */
  recall: z.number().nullable(),
});

/** Questions under one filter. */
export type GroupFigures = Readonly<z.infer<typeof groupSchema>>;

const servedFiguresSchema = servedSchema.extend({ groups: z.array(groupSchema) });

/** How one side answers. */
export type ServedFigures = Readonly<z.infer<typeof servedFiguresSchema>>;

const sideSchema = z.object({
  name: z.string(),
  lacks: z.array(z.enum(['words', 'vectors', 'filters', 'ranking'])).readonly(),
  /** Of Dateline, its full index. */
  built: measured(builtSchema),
  served: measured(servedFiguresSchema),
});

/** One side at one size. */
export type SideFigures = Readonly<z.infer<typeof sideSchema>>;

const sizeSchema = z.object({
  articles: z.number(),
  passages: z.number(),
  index: indexRunsSchema,
  parts: partsSchema,
  loop: loopRunsSchema,
  /** Dateline first. */
  sides: z.array(sideSchema),
});

/** Everything at one size. */
export type SizeFigures = Readonly<z.infer<typeof sizeSchema>>;

const machineSchema = z.object({
  /** The processor's model. */
  processor: z.string(),
  cores: z.number(),
  memoryBytes: z.number(),
  node: z.string(),
  /** `linux x64` */
  system: z.string(),
});

/** What was measured on. */
export type Machine = Readonly<z.infer<typeof machineSchema>>;

/** What a run of the benchmark saves. */
export const figuresSchema = z.object({
  machine: machineSchema,
  /** `YYYY-MM-DD` */
  day: z.string(),
  /** By size, ascending. */
  sizes: z.array(sizeSchema),
  /** Real coverage. */
  sets: z.array(setSchema).readonly(),
});

export type RetrievalFigures = Readonly<z.infer<typeof figuresSchema>>;
