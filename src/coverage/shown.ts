import { normaliseLine } from './body/paragraphs-of.ts';

/** A value as a file has it, short and printable, for a message. */
export function shown(value: string): string {
  const line = normaliseLine(value);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
