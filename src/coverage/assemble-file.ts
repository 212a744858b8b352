import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { assembleArticle, type Assembled } from './assemble-article.ts';
import {
  assembleRemembered,
  reassemble,
  rememberedSchema,
  toRemembered,
  type Circumstances,
} from './assemble-remembered.ts';
import type { Reading } from './draft.ts';
import type { FoundFile } from './find-files.ts';
import { formatOf } from './formats/format-of.ts';
import { readDrafts, wholeBytes } from './read-drafts.ts';
import type { ReadingCache } from './reading-cache.ts';
import { readingSchema } from './stored-schemas.ts';

/** What is kept of a file that is read as a whole. */
const fileSchema = z.object({
  /** Of a format that takes much longer to read than to look up; `null` of others. */
  reading: readingSchema.nullable(),
  /** Of a file that holds one article; others keep each of theirs by itself. */
  only: rememberedSchema.nullable(),
});

/** After so many articles of one file other work gets its turn. */
const ARTICLES_PER_TURN = 50;

/**
 * The articles of one file, in groups, so that a long file stops nobody. Most files hold one article, and are found again by
 * their bytes: what they say is then neither decoded nor looked at, and no other work gets its turn for so little.
 */
export async function* assembleFile(
  file: FoundFile,
  circumstances: Circumstances,
  readings: ReadingCache,
): AsyncGenerator<readonly Assembled[]> {
  const bytes = await wholeBytes(file);
  if (bytes === null) {
    for await (const reading of readDrafts(file))
      yield* assembleReading(reading, circumstances, readings);
    return;
  }
  const key = { kind: 'file', parts: [file.path, bytes] };
  const known = readings.recall(key, fileSchema);
  const assembled = known?.only && reassemble(known.only, circumstances);
  if (assembled) {
    yield [assembled];
    return;
  }
  const reading = known?.reading ?? (await readAll(file, bytes));
  const kept = formatOf(file.absolute)?.slow ? reading : null;
  const [draft, ...others] = reading.drafts;
  if (draft && others.length === 0 && reading.skipped.length === 0) {
    const { path, settings, today } = circumstances;
    const made = assembleArticle(draft, path, settings, today);
    readings.keep(key, () => ({ reading: kept, only: toRemembered(made, circumstances) }));
    yield [made];
    await setImmediate();
  } else {
    if (kept !== null) readings.keep(key, () => ({ reading: kept, only: null }));
    yield* assembleReading(reading, circumstances, readings);
  }
}

async function readAll(file: FoundFile, bytes: Buffer): Promise<Reading> {
  const readings: Reading[] = [];
  for await (const reading of readDrafts(file, bytes)) readings.push(reading);
  return {
    drafts: readings.flatMap(({ drafts }) => drafts),
    skipped: readings.flatMap(({ skipped }) => skipped),
  };
}

async function* assembleReading(
  { drafts, skipped }: Reading,
  circumstances: Circumstances,
  readings: ReadingCache,
): AsyncGenerator<readonly Assembled[]> {
  yield skipped.map((one) => ({ article: null, line: one.line, skipped: [one], warnings: [] }));
  for (let start = 0; start < drafts.length; start += ARTICLES_PER_TURN) {
    yield drafts
      .slice(start, start + ARTICLES_PER_TURN)
      .map((draft) => assembleRemembered(draft, circumstances, readings));
    await setImmediate();
  }
}
