import { z } from 'zod';
import type { Skipped } from '../article.ts';
import { unreadable, type Draft, type Reading, type SourceFile } from '../draft.ts';
import { articlesWithin } from './articles-within.ts';
import { jsonDraft } from './json-draft.ts';
import { readJsonFeed } from './json-feed.ts';
import { parseJson } from './parse-json.ts';

/** A file of more is no collection of articles. */
const MAX_ITEMS = 100_000;

const objectSchema = z.record(z.string(), z.unknown());

/** Reads a `.json` file: one article, an array of them, a JSON Feed, or the answer of a news service. */
export function readJson(file: SourceFile): Reading {
  const parsed = parseJson(file.text);
  if ('reason' in parsed) return unreadable(file, parsed.reason, parsed.line);
  if (Array.isArray(parsed.value)) return readArray(file, parsed.value);
  const fields = objectSchema.safeParse(parsed.value).data ?? {};
  const feed = readJsonFeed(file, fields);
  if (feed !== null) return feed;
  const within = articlesWithin(fields);
  return within === null
    ? collect(file, [item(file, parsed.value, null, null)])
    : readArray(file, within);
}

/** Reads a `.jsonl` file, or some lines of one. A line that cannot be read does not cost the others. */
export function readJsonLines(file: SourceFile): Reading {
  const before = file.before ?? { lines: 0, items: 0 };
  const lines = file.text
    .split('\n')
    .map((text, index) => ({ text, line: before.lines + index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  return collect(
    file,
    lines.map(({ text, line }, index) => jsonLine(file, text, line, before.items + index + 1)),
  );
}

function readArray(file: SourceFile, values: readonly unknown[]): Reading {
  const { drafts, skipped } = collect(
    file,
    values.slice(0, MAX_ITEMS).map((value, index) => item(file, value, index + 1, null)),
  );
  if (values.length <= MAX_ITEMS) return { drafts, skipped };
  const reason = `it holds ${values.length} entries; its first ${MAX_ITEMS} are read`;
  return { drafts, skipped: [...skipped, { path: file.path, line: null, reason }] };
}

function jsonLine(file: SourceFile, text: string, line: number, place: number): Draft | Skipped {
  const parsed = parseJson(text);
  if ('reason' in parsed) return { path: file.path, line, reason: parsed.reason };
  return item(file, parsed.value, place, line);
}

function item(
  file: SourceFile,
  value: unknown,
  place: number | null,
  line: number | null,
): Draft | Skipped {
  const fields = objectSchema.safeParse(value);
  if (fields.success) return { ...jsonDraft(fields.data), item: place, line };
  const what = place === null ? 'it' : `article ${place}`;
  return { path: file.path, line, reason: `${what} is not a JSON object with a body` };
}

function collect(file: SourceFile, items: readonly (Draft | Skipped)[]): Reading {
  if (items.length === 0) return unreadable(file, 'it holds no article');
  return {
    drafts: items.flatMap((one) => ('reason' in one ? [] : [one])),
    skipped: items.flatMap((one) => ('reason' in one ? [one] : [])),
  };
}
