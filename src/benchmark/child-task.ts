import { z } from 'zod';
import { SET_NAMES } from '../evaluation/retrieval/set-names.ts';

const common = { workload: z.string(), folder: z.string() };
/** The module of a side, as `SideEntry` has it. */
const side = z.string();

/** What one process of the benchmark does. */
export const taskSchema = z.discriminatedUnion('task', [
  z.object({ task: z.literal('index'), ...common }),
  z.object({ task: z.literal('index changes'), ...common }),
  z.object({ task: z.literal('parts'), ...common, questions: z.number() }),
  z.object({ task: z.literal('loop'), ...common, questions: z.number() }),
  z.object({ task: z.literal('leak'), ...common, questions: z.number() }),
  z.object({
    task: z.literal('set'),
    name: z.enum(SET_NAMES),
    shared: z.string(),
    folder: z.string(),
  }),
  z.object({ task: z.literal('build'), ...common, side }),
  z.object({
    task: z.literal('serve'),
    ...common,
    side,
    filters: z.boolean(),
    groupMs: z.number(),
  }),
]);

/** What the process tells: figures for a schema to read, or why there are none. */
export const resultSchema = z.union([
  z.object({ failed: z.string() }),
  z.object({ figures: z.unknown() }),
]);

export type TaskResult = Readonly<z.infer<typeof resultSchema>>;

export type ChildTask = Readonly<z.infer<typeof taskSchema>>;
