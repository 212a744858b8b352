import type { Statement } from './statement.ts';

/** Without those that hold a shorter one that ends where they do: a sentence comes alone and with the one before it. */
export function shortest(statements: readonly Statement[]): Statement[] {
  const found = new Map<string, Statement>();
  for (const one of statements) {
    const key = `${one.hit.passage.id}\n${one.end}`;
    const known = found.get(key);
    if (known === undefined || known.start < one.start) found.set(key, one);
  }
  return [...found.values()];
}
