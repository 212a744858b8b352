import { readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** Where Linux lists the threads of this process, each of which has a priority of its own. */
const THREADS = '/proc/self/task';

/**
 * Lets every other process of the machine go first: nobody waits for an index as people wait for answers. Threads that
 * start later have the priority of the one that starts them.
 */
export function giveWay(): void {
  for (const thread of threads()) {
    try {
      setPriority(thread, constants.priority.PRIORITY_LOW);
    } catch {
      // A thread that has ended meanwhile, or a system that does not have it: the index is made all the same.
    }
  }
}

/** Their numbers; on other systems, where the priority is of the whole process, 0 for this one. */
function threads(): readonly number[] {
  return process.platform === 'linux' ? readdirSync(THREADS).map(Number) : [0];
}
