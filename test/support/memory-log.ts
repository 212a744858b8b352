import { z } from 'zod';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/logging/create-log.ts';
import type { Logger } from 'pino';

/** A log that is kept for the test to look at. */
export interface MemoryLog {
  readonly log: Logger;
  /** Everything logged so far. */
  readonly logged: () => string;
}

/** Dateline's own, with all that it tells. */
export function memoryLog(): MemoryLog {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const config = loadConfig({ LOG_LEVEL: 'debug' });
  return { log: createLog(config, { destination }), logged: () => lines.join('') };
}

const lineSchema = z.looseObject({
  time: z.iso.datetime(),
  answerId: z.string().optional(),
  errorId: z.string().optional(),
  timingsMs: z.record(z.string(), z.number()).optional(),
  msg: z.string(),
});

/** A line of the log; what else it holds is there as well. */
export type LogLine = z.infer<typeof lineSchema>;

/** The lines of a log that say something. */
export function linesSaying(logged: string, message: string): readonly LogLine[] {
  return logged
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)))
    .filter(({ msg }) => msg === message);
}
