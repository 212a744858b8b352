import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { CoverageError } from '../../errors.ts';

/**
 * Reads a file of JSON, one object a line; empty lines are passed over.
 * @param wanted what a line is, for the error
 * @throws CoverageError that names the line that is something else, or the file that cannot be read
 */
export async function readLines<T>(
  path: string,
  schema: z.ZodType<T>,
  wanted: string,
): Promise<readonly T[]> {
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CoverageError(`Cannot read ${path}: is it there?`, { path, cause });
  });
  return content
    .split('\n')
    .flatMap((text, index) =>
      text.trim() === '' ? [] : [parseLine(text, schema, { path, line: index + 1, wanted })],
    );
}

function parseLine<T>(
  text: string,
  schema: z.ZodType<T>,
  at: { readonly path: string; readonly line: number; readonly wanted: string },
): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const { path, line, wanted } = at;
    throw new CoverageError(`${path}, line ${line} is not ${wanted}`, { path, line, cause });
  }
}
