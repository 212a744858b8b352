/** A set of rows, a bit each. */
export type Bitmap = Uint32Array;

export function createBitmap(rows: number): Bitmap {
  return new Uint32Array(Math.ceil(rows / 32));
}

export function include(bitmap: Bitmap, row: number): void {
  bitmap[row >>> 5] = (bitmap[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function includes(bitmap: Bitmap, row: number): boolean {
  return (((bitmap[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** The rows that are in both. */
export function intersection(one: Bitmap, other: Bitmap): Bitmap {
  return one.map((word, index) => word & (other[index] ?? 0));
}

/** The rows of a bitmap, ascending. */
export function rowsOf(bitmap: Bitmap): number[] {
  const rows: number[] = [];
  for (const [index, word] of bitmap.entries())
    for (let rest = word; rest !== 0; rest &= rest - 1)
      rows.push(32 * index + 31 - Math.clz32(rest & -rest));
  return rows;
}
