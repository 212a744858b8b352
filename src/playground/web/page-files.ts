import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatelineError } from '../../errors.ts';

/** A file as it is served. */
export interface ServedFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const FILES = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
} as const;

/**
 * The page, by the path at which it is served.
 * @param folder where `npm run build` put it
 * @throws DatelineError when it was not built
 */
export async function readPage(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = Object.entries(FILES).map(
    async ([path, [name, type]]): Promise<[string, ServedFile]> => {
      const bytes = await readFile(join(folder, name)).catch((cause: unknown) => {
        throw new DatelineError(
          `The page of the playground is not there (${join(folder, name)}): run \`npm run build\`.`,
          { cause },
        );
      });
      return [path, { type, bytes }];
    },
  );
  return new Map(await Promise.all(entries));
}
