import { giveWay } from '../indexing/give-way.ts';
import { taskSchema, type ChildTask, type TaskResult } from './child-task.ts';
import { build } from './measure/build.ts';
import { serve } from './measure/serve.ts';
import { runTask } from './run-task.ts';
import { loadSide } from './sides/load-side.ts';

/** A process of the benchmark: it does one task, so that its memory is of that alone, and tells its figures. */
const task = taskSchema.parse(JSON.parse(process.argv[2] ?? ''));
const result = await perform(task).then(
  (figures): TaskResult => ({ figures }),
  (error: unknown): TaskResult => ({ failed: String(error) }),
);
// Figures of hundreds of questions do not fit into what the system holds of a channel: closed too soon, it loses them.
process.send?.(result, undefined, undefined, () => {
  process.disconnect();
});

/** What has Dateline in it is loaded for its own tasks alone: the memory that is looked at is of one system. */
async function perform(task: ChildTask): Promise<unknown> {
  if (task.task === 'set') {
    const { measureSet } = await import('./measure/set-run.ts');
    return measureSet(task.name, task.shared, task.folder);
  }
  const { workload, folder } = task;
  switch (task.task) {
    case 'index': {
      const { measureIndexing } = await import('./measure/index-runs.ts');
      return measureIndexing(workload, folder);
    }
    case 'index changes': {
      const { measureReindexing } = await import('./measure/index-runs.ts');
      giveWay();
      return measureReindexing(workload, folder);
    }
    case 'parts': {
      const { measureParts } = await import('./measure/search-parts.ts');
      return measureParts(folder, workload, task.questions);
    }
    case 'loop': {
      const { measureLoop } = await import('./measure/loop-runs.ts');
      return measureLoop(folder, workload, task.questions, () =>
        runTask({ task: 'index changes', workload, folder }),
      );
    }
    case 'leak': {
      const { measureLeak } = await import('./measure/leak.ts');
      return measureLeak(folder, workload, task.questions);
    }
    case 'build':
      return build(await loadSide(task.side), workload, folder);
    case 'serve':
      return serve(await loadSide(task.side), folder, workload, task);
  }
}
