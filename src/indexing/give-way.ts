import { constants, setPriority } from 'node:os';

/** Lets every other process of the machine go first: nobody waits for an index as people wait for answers. */
export function giveWay(): void {
  setPriority(constants.priority.PRIORITY_LOW);
}
