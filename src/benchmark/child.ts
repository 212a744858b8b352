import { taskSchema, type ChildTask } from './child-task.ts';
import { build } from './measure/build.ts';
import { measureIndexing, measureReindexing } from './measure/index-runs.ts';
import { measureLoop } from './measure/loop-runs.ts';
import { measureParts } from './measure/search-parts.ts';
import { serve } from './measure/serve.ts';
import { runTask } from './run-task.ts';
import { loadSide } from './sides/load-side.ts';

/** A process of the benchmark: it does one task, so that its memory is of that alone, and tells its figures. */
process.send?.(await perform(taskSchema.parse(JSON.parse(process.argv[2] ?? ''))));
process.disconnect();

async function perform(task: ChildTask): Promise<unknown> {
  const { workload, folder } = task;
  switch (task.task) {
    case 'index':
      return measureIndexing(workload, folder);
    case 'index changes':
      return measureReindexing(workload, folder);
    case 'parts':
      return measureParts(folder, workload, task.questions);
    case 'loop':
      return measureLoop(folder, workload, task.questions, () =>
        runTask({ task: 'index changes', workload, folder }),
      );
    case 'build':
      return build(await loadSide(task.side), workload, folder);
    case 'serve':
      return serve(await loadSide(task.side), folder, workload, task);
  }
}
