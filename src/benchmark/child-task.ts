import { z } from 'zod';

const common = { workload: z.string(), folder: z.string() };
/** The module of a side, as `SideEntry` has it. */
const side = z.string();

/** What one process of the benchmark does. */
export const taskSchema = z.discriminatedUnion('task', [
  z.object({ task: z.literal('index'), ...common }),
  z.object({ task: z.literal('index changes'), ...common }),
  z.object({ task: z.literal('parts'), ...common, questions: z.number() }),
  z.object({ task: z.literal('loop'), ...common, questions: z.number() }),
  z.object({ task: z.literal('build'), ...common, side }),
  z.object({
    task: z.literal('serve'),
    ...common,
    side,
    filters: z.boolean(),
    groupMs: z.number(),
  }),
]);

export type ChildTask = Readonly<z.infer<typeof taskSchema>>;
