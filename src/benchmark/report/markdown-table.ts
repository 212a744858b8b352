/** The head of a column; figures stand to the right. */
export interface Column {
  readonly head: string;
  /** @default right */
  readonly align?: 'left' | 'right';
}

/** A table in Markdown, its columns as wide as their widest cell. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map(({ head }, at) =>
    Math.max(3, head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]) =>
    line(
      columns.map(({ align }, at) => {
        const cell = row[at] ?? '';
        const width = widths[at] ?? 0;
        return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      }),
    );
  const rule = columns.map(({ align }, at) => {
    const width = widths[at] ?? 0;
    return align === 'left' ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`;
  });
  return [padded(columns.map(({ head }) => head)), line(rule), ...rows.map(padded)].join('\n');
}
