import { z } from 'zod';
import type { Draft } from '../draft.ts';
import { draftSchema } from '../stored-schemas.ts';
import { parseStored, readStored, storedPath, writeStored } from './stored-file.ts';

const fileSchema = z.object({
  feed: z.string(),
  items: z.array(z.object({ key: z.string(), draft: draftSchema })),
});

/** An item of a feed, with what tells it from the others of the feed. */
export interface KeptItem {
  readonly key: string;
  readonly draft: Draft;
}

/** Every item that a feed ever listed, by the address of the feed. */
export interface KeptItems {
  /** In the order in which they were first seen; none when the file is damaged. */
  of(feed: string): Promise<readonly KeptItem[]>;
  /** @throws CoverageError when it cannot be written */
  put(feed: string, items: readonly KeptItem[]): Promise<void>;
}

/** @param keep `false` leaves the folder as it is */
export function openKeptItems(folder: string, keep: boolean): KeptItems {
  return {
    async of(feed) {
      const file = await readStored(storedPath(folder, feed, '.items.json'));
      const parsed = fileSchema.safeParse(parseStored(file?.toString('utf8') ?? ''));
      return parsed.data?.feed === feed ? parsed.data.items : [];
    },
    async put(feed, items) {
      const content = JSON.stringify({ feed, items });
      if (keep) await writeStored(folder, storedPath(folder, feed, '.items.json'), [content]);
    },
  };
}
