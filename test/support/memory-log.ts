import { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';

/** A log that is kept for the test to look at. */
export interface MemoryLog {
  readonly log: Logger;
  /** Everything logged so far. */
  readonly logged: () => string;
}

export function memoryLog(): MemoryLog {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return { log: pino({ level: 'debug' }, stream), logged: () => lines.join('') };
}
