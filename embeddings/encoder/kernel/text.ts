/** Pieces of WebAssembly text that all functions of the kernel are written with. */

/** The value of a local variable. */
export function get(name: string): string {
  return `(local.get $${name})`;
}

export function set(name: string, value: string): string {
  return `(local.set $${name} ${value})`;
}

export function locals(type: 'i32' | 'f32' | 'v128', names: readonly string[]): string {
  return names.map((name) => `(local $${name} ${type})`).join(' ');
}

export function params(type: 'i32' | 'f32', names: readonly string[]): string {
  return names.map((name) => `(param $${name} ${type})`).join(' ');
}

/** Adds to a local variable, which is an address or a counter. */
export function advance(name: string, by: string | number): string {
  const amount = typeof by === 'number' ? `(i32.const ${by})` : by;
  return set(name, `(i32.add ${get(name)} ${amount})`);
}

/** Repeats `body` while one variable is below another; at least once. Within itself, it needs another pair of them. */
export function repeat(variable: string, limit: string, body: string): string {
  const label = `$${variable}_to_${limit}`;
  return `(loop ${label} ${body} (br_if ${label} (i32.lt_u ${get(variable)} ${get(limit)})))`;
}

/** The product of two counts or sizes. */
export function times(one: string, other: string | number): string {
  return `(i32.mul ${one} ${typeof other === 'number' ? `(i32.const ${other})` : other})`;
}

/** Four lanes of 32 bits, picked from those of two vectors: 0 to 3 are of the first, 4 to 7 of the second. */
export function pick(lanes: readonly number[], first: string, second: string): string {
  const bytes = lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte));
  return `(i8x16.shuffle ${bytes.join(' ')} ${first} ${second})`;
}

/** The sum of the four lanes of a variable, in one order always. */
export function sumOfLanes(name: string): string {
  const lane = (at: number) => `(f32x4.extract_lane ${at} ${get(name)})`;
  return `(f32.add (f32.add ${lane(0)} ${lane(1)}) (f32.add ${lane(2)} ${lane(3)}))`;
}

/** From 0 up to, without, `count`. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
