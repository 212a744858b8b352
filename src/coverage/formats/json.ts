import { z } from 'zod';
import type { Skipped } from '../article.ts';
import { unreadable, type Draft, type Reading, type SourceFile } from '../draft.ts';
import { draftFromFields } from './fields.ts';

/** A longer line of a `.jsonl` file is no article. */
const MAX_LINE_CHARS = 20_000_000;

const objectSchema = z.record(z.string(), z.unknown());

/** Reads a `.json` file: one article, or an array of them. */
export function readJson(file: SourceFile): Reading {
  const parsed = parseJson(file.text);
  if ('reason' in parsed) return unreadable(file, parsed.reason, parsed.line);
  if (!Array.isArray(parsed.value)) return collect(file, [item(file, parsed.value, null, null)]);
  const values: readonly unknown[] = parsed.value;
  return collect(
    file,
    values.map((value, index) => item(file, value, index + 1, null)),
  );
}

/** Reads a `.jsonl` file: one article a line. A line that cannot be read does not cost the others. */
export function readJsonLines(file: SourceFile): Reading {
  const lines = file.text
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '');
  return collect(
    file,
    lines.map(({ text, line }, index) => jsonLine(file, text, line, index + 1)),
  );
}

function jsonLine(file: SourceFile, text: string, line: number, place: number): Draft | Skipped {
  if (text.length > MAX_LINE_CHARS) {
    const reason = `the line has more than ${MAX_LINE_CHARS / 1e6} million characters`;
    return { path: file.path, line, reason };
  }
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
  if (fields.success) return { ...draftFromFields(fields.data), item: place, line };
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

type Parsed =
  { readonly value: unknown } | { readonly reason: string; readonly line: number | null };

function parseJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const what = message.replace(/ in JSON(?: at position.*)?$|, (?:\.\.\.)?".*$/s, '');
    const place = errorPlace(message, text);
    const line = place === null ? null : text.slice(0, place).split('\n').length;
    return { reason: `invalid JSON: ${what.charAt(0).toLowerCase()}${what.slice(1)}`, line };
  }
}

/** V8 names the place of an error, or shows up to ten characters before it, or means the end. */
function errorPlace(message: string, text: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, dots, excerpt = ''] = /', (\.\.\.)?"([^]*?)"(?:\.\.\.)? is not/.exec(message) ?? [];
  const start = excerpt === '' ? -1 : text.indexOf(excerpt);
  if (start >= 0) return start + (dots === undefined ? 0 : Math.min(10, excerpt.length));
  return message.includes('end of JSON') ? text.length : null;
}
