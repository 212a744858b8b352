import type { WriterExample } from './writer-example.ts';

/** Splits examples into parts that have the same share of every set and of unanswerable questions; always the same. */
export function foldsOf(
  examples: readonly WriterExample[],
  count: number,
): ReadonlySet<WriterExample>[] {
  const folds = Array.from({ length: count }, () => new Set<WriterExample>());
  const next = new Map<string, number>();
  for (const example of examples) {
    const kind = `${example.set} ${String(example.isAnswerable)}`;
    const turn = next.get(kind) ?? 0;
    next.set(kind, turn + 1);
    folds[turn % count]?.add(example);
  }
  return folds;
}
