import { visibleLine } from '../discord/wording/visible-text.ts';

/** A list for a terminal: a title that was written for Discord, and a line an entry that begins with its day. */
export function listText(
  title: string,
  entries: readonly (readonly [instant: string, ...parts: readonly string[]])[],
): string {
  const lines = entries.map(([instant, ...parts]) =>
    [instant.slice(0, 10), ...parts.map(visibleLine)].join('  '),
  );
  return [title.replaceAll('**', ''), ...lines].join('\n');
}
