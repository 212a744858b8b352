import { z } from 'zod';
import { parseStored, readStored, storedPath, writeStored } from './stored-file.ts';

const headSchema = z.object({
  /** The address asked for. */
  url: z.string(),
  /** The address that answered, after redirects. */
  finalUrl: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  contentType: z.string(),
  /** ISO 8601 instant at which the content came. */
  fetchedAt: z.iso.datetime(),
  /** ISO 8601 instant at which the content was last known to be current. */
  checkedAt: z.iso.datetime(),
  bytes: z.number().int().nonnegative(),
});

/** An answer of status 200 that was kept. */
export interface Copy extends Readonly<Omit<z.infer<typeof headSchema>, 'bytes'>> {
  /** Decompressed. */
  readonly body: Uint8Array;
}

/** The answers kept in a folder, by the address asked for. */
export interface Copies {
  /** `null` when there is none, or the file is damaged. */
  of(url: string): Promise<Copy | null>;
  /** @throws CoverageError when it cannot be written */
  put(copy: Copy): Promise<void>;
}

/**
 * Opens the copies of a folder, one file each: a line of JSON, then the content as it came.
 * @param keep `false` leaves the folder as it is
 */
export function openCopies(folder: string, keep: boolean): Copies {
  return {
    async of(url) {
      const file = await readStored(storedPath(folder, url, '.copy'));
      const copy = file === null ? null : parseCopy(file);
      return copy?.url === url ? copy : null;
    },
    async put({ body, ...copy }) {
      const head = JSON.stringify({ ...copy, bytes: body.length });
      if (keep)
        await writeStored(folder, storedPath(folder, copy.url, '.copy'), [head, '\n', body]);
    },
  };
}

function parseCopy(file: Buffer): Copy | null {
  const end = file.indexOf('\n');
  const head = headSchema.safeParse(parseStored(file.toString('utf8', 0, Math.max(0, end))));
  if (!head.success) return null;
  const { bytes, ...copy } = head.data;
  const body = file.subarray(end + 1);
  return body.length === bytes ? { ...copy, body } : null;
}
