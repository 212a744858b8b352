import { setFlagsFromString } from 'node:v8';

/**
 * - The heap may become 50 % larger than what was alive after the last collection of all of it before the next. With 30 %
 *   there was one of some 12 ms while the first few hundred questions were answered.
 * - All objects begin as young ones. V8 takes what lives through opening an edition for lasting, and then puts what the
 *   same lines make for each question among the old ones, where only a collection of the whole heap frees it.
 * - No collection for the sake of memory while nothing is asked: it moves most objects, which holds everything up for
 *   some 60 ms.
 */
const FLAGS = [
  '--heap-growing-percent=50',
  '--no-allocation-site-pretenuring',
  '--no-memory-reducer',
];

/**
 * Collects garbage before it piles up, and seldom all of it at once: left to itself, V8 lets the heap of a program that
 * makes little lasting garbage grow to a multiple of what is alive, memory that other programs of a small machine could
 * use. For a process that answers for weeks; an index, which is done in minutes, is quicker without.
 */
export function keepHeapLean(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
