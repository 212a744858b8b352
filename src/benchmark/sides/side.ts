import type { Filter } from '../../edition/filter.ts';

/** What is asked of every side. */
export interface BenchQuery {
  readonly text: string;
  /** Of unit length. */
  readonly vector: Float32Array;
  readonly filter: Filter;
}

/** A system that has its index open. */
export interface OpenSide {
  /** The best passages, best first, each by its article: words and vectors together, as far as the side has both. */
  search(query: BenchQuery, limit: number): Promise<readonly string[]>;
  /** The labels of the nearest passages by vectors alone, best first; `null` for a side without vectors. */
  readonly nearest: ((query: BenchQuery, limit: number) => Promise<readonly number[]>) | null;
  close(): Promise<void>;
}

/** A system that is measured. Each of its steps runs in a process of its own. */
export interface Side {
  /**
   * Indexes the passages of a workload and leaves on the disk what is opened later.
   * @param workload the folder of the workload
   * @param folder an empty folder of the side's own
   */
  build(workload: string, folder: string): Promise<void>;
  /** @param workload for a side that keeps nothing on the disk and indexes anew */
  open(folder: string, workload: string): Promise<OpenSide>;
}
