import { parseDocument, LineCounter } from 'yaml';
import { z } from 'zod';

const BLOCK = /^---[ \t]*\n([^]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const fieldsSchema = z.record(z.string(), z.unknown());

/** The YAML block at the top of a Markdown file, and the text below it. */
export interface FrontMatter {
  /** Keys in lower case. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly content: string;
}

/** Why a front matter cannot be read. */
export interface FrontMatterError {
  readonly reason: string;
  /** 1-based line in the file. */
  readonly line: number | null;
}

/** Parts front matter from content. A text without front matter has no fields. */
export function readFrontMatter(text: string): FrontMatter | FrontMatterError {
  const [block, yaml = ''] = BLOCK.exec(text) ?? [];
  if (block === undefined) return { fields: {}, content: text };
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const line = lineCounter.linePos(error.pos[0]).line + 1;
    return { reason: `its front matter is not YAML: ${error.message}`, line };
  }
  const fields = fieldsSchema.safeParse(toPlain(document) ?? {});
  if (!fields.success) return { reason: 'its front matter is not a list of fields', line: 1 };
  const lower = Object.entries(fields.data).map(
    ([key, value]) => [key.toLowerCase(), value] as const,
  );
  return { fields: Object.fromEntries(lower), content: text.slice(block.length) };
}

/** YAML aliases are expanded within bounds only: a bomb of them is refused. */
function toPlain(document: { toJS(options: { maxAliasCount: number }): unknown }): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    return null;
  }
}
