import type { Outcome } from './outcome.ts';
import type { Mishap } from './spoil-run.ts';

/** Work that something happens to. */
export interface Subject {
  readonly name: string;
  /** Does it once, with this happening, and looks at what is left. */
  trial(mishap: Mishap): Promise<Outcome>;
}
