import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CoverageError } from '../../errors.ts';

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads a file of JSON, one object a line; empty lines are passed over.
 * @param wanted what a line is, for the error
 * @throws CoverageError that names the line that is something else and why, or the file that is empty or cannot be read
 */
export async function readLines<T>(
  path: string,
  schema: z.ZodType<T>,
  wanted: string,
): Promise<readonly T[]> {
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CoverageError(`Cannot read ${path}: is it there?`, { path, cause });
  });
  const lines = content
    .replace(BYTE_ORDER_MARK, '')
    .split('\n')
    .flatMap((text, index) =>
      text.trim() === '' ? [] : [parseLine(text, schema, { path, line: index + 1, wanted })],
    );
  if (lines.length > 0) return lines;
  throw new CoverageError(`${path} is empty: each line has to be ${wanted}`, { path });
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
    const message = `${path}, line ${line} is not ${wanted}\n  ${reasonOf(cause)}`;
    throw new CoverageError(message, { path, line, cause });
  }
}

/** What is wrong first, with the field it is in. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof z.ZodError)) return 'it is not JSON on one line';
  const [issue] = cause.issues;
  return [issue?.path.join('.'), issue?.message].filter((part) => part).join(': ');
}
