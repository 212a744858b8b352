/** Values under names, in their order. */
export function named<K extends string>(
  names: readonly K[],
  values: readonly number[],
): Readonly<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const [index, name] of names.entries()) found[name] = values[index] ?? 0;
  return complete(found, names);
}

function complete<K extends string>(
  values: Partial<Record<K, number>>,
  names: readonly K[],
): Record<K, number> {
  if (isComplete(values, names)) return values;
  throw new Error('a name has no value');
}

function isComplete<K extends string>(
  values: Partial<Record<K, number>>,
  names: readonly K[],
): values is Record<K, number> {
  return names.every((name) => values[name] !== undefined);
}
