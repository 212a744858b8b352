import { readFile, writeFile } from 'node:fs/promises';
import { DatelineError } from '../../errors.ts';
import { runSchema, type RetrievalRun } from './run.ts';

/** Writes a run to a file, for `readRun`. */
export async function saveRun(path: string, run: RetrievalRun): Promise<void> {
  await writeFile(path, `${JSON.stringify(run, null, 1)}\n`);
}

/**
 * Reads a run that was saved.
 * @throws DatelineError when the file is none
 */
export async function readRun(path: string): Promise<RetrievalRun> {
  try {
    return runSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    const message = `${path} is not a saved run: write one with \`npm run eval -- retrieval … --save ${path}\``;
    throw new DatelineError(message, { cause });
  }
}
