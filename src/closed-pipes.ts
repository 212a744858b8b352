import type { Writable } from 'node:stream';

/** The streams of a program, and how it ends. */
export interface ClosedPipesOptions {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Ends the program at once, with the status it has so far. */
  readonly end: () => void;
}

/**
 * Bears that whoever reads the output stops reading, as `head` does: without a reader of stdout the program ends, as
 * quietly as other programs do; without one of stderr it goes on, as only remarks are lost.
 */
export function bearClosedPipes({ stdout, stderr, end }: ClosedPipesOptions): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
  stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
