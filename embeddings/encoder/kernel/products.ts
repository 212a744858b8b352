import { advance, get, locals, params, pick, repeat, set, times, upTo } from './text.ts';

/** Rows and columns of the block of results that is kept in registers: the fastest of ten shapes tried. */
const ROWS = 2;
const COLUMNS = 4;

interface Product {
  readonly name: string;
  /** Bytes from one row of the left and right matrix to the next. */
  readonly stride: { readonly left: number; readonly right: number };
  /** Bytes of a row that are multiplied. */
  readonly length: number;
  /** Adds, lane by lane, the products of what is in 16 bytes of either. */
  readonly addProducts: (sum: string, left: string, right: string) => string;
  readonly addSums: 'i32x4.add' | 'f32x4.add';
  /** What becomes of four results of a row; variables `row` (of the block) and `column` (in bytes) tell which. */
  readonly finish: (results: string, row: number) => string;
  readonly more?: string;
}

/**
 * Rows of whole numbers of 16 bits times the rows of another matrix of `width` numbers a row, all scaled back:
 * `out = max(floor, product · leftScale · rightScale + bias) + (out & keep)`. Rows are taken in twos and columns in
 * fours, so that there must be room for one more row of each.
 */
export function wholeProduct(width: number): string {
  const column = (base: string) => `(v128.load (i32.add ${get(base)} ${get('column')}))`;
  return product({
    name: `multiply${width}`,
    stride: { left: width * 2, right: width * 2 },
    length: width * 2,
    addProducts: (sum, left, right) => `(i32x4.add ${sum} (i32x4.dot_i16x8_s ${left} ${right}))`,
    addSums: 'i32x4.add',
    finish(results, row) {
      const scale = `(v128.load32_splat offset=${row * 4} ${get('scale')})`;
      const product = `(f32x4.mul (f32x4.convert_i32x4_s ${results}) ${scale})`;
      const scaled = `(f32x4.add (f32x4.mul ${product} ${column('rightScales')}) ${column('bias')})`;
      const floored = `(f32x4.max ${scaled} (f32x4.splat ${get('floor')}))`;
      return `(f32x4.add ${floored} (v128.and (v128.load ${get('to')}) (i32x4.splat ${get('keep')})))`;
    },
    more: `${params('i32', ['leftScales', 'rightScales', 'bias', 'keep'])} ${params('f32', ['floor'])}`,
  });
}

/** Rows of floats times rows of floats, of `width` each, that both stand `stride` bytes apart. */
export function floatProduct(width: number, stride: number): string {
  return product({
    name: `compare${width}`,
    stride: { left: stride, right: stride },
    length: width * 4,
    addProducts: (sum, left, right) => `(f32x4.add ${sum} (f32x4.mul ${left} ${right}))`,
    addSums: 'f32x4.add',
    finish: (results) => results,
    more: params('i32', ['leftScales']),
  });
}

function product({ name, stride, length, addProducts, addSums, finish, more = '' }: Product) {
  const sums = upTo(ROWS * COLUMNS).map((at) => `sum${at}`);
  const sum = (row: number, column: number) => `sum${row * COLUMNS + column}`;
  const lefts = upTo(ROWS).map((row) => `l${row}`);
  const load = (from: string, offset: number) => `(v128.load offset=${offset} ${get(from)})`;

  const step = [
    ...upTo(ROWS).map((row) => set(`l${row}`, load('left16', row * stride.left))),
    ...upTo(COLUMNS).flatMap((column) => [
      set('r', load('right16', column * stride.right)),
      ...upTo(ROWS).map((row) =>
        set(sum(row, column), addProducts(get(sum(row, column)), get(`l${row}`), get('r'))),
      ),
    ]),
    advance('right16', 16),
    advance('left16', 16),
  ];
  const store = upTo(ROWS).flatMap((row) => [
    set('l0', addPairs(addSums, sum(row, 0), sum(row, 1))),
    set('l1', addPairs(addSums, sum(row, 2), sum(row, 3))),
    set(
      'r',
      `(${addSums} ${pick([0, 1, 4, 5], get('l0'), get('l1'))} ${pick([2, 3, 6, 7], get('l0'), get('l1'))})`,
    ),
    `(v128.store ${get('to')} ${finish(get('r'), row)})`,
    advance('to', get('outStride')),
  ]);
  const block = [
    set('right16', get('right')),
    set('end', `(i32.add ${get('left16')} (i32.const ${length}))`),
    ...sums.map((name) => set(name, '(v128.const i32x4 0 0 0 0)')),
    repeat('left16', 'end', step.join('\n')),
    ...store,
    advance('left16', ROWS * stride.left - length),
    advance('scale', ROWS * 4),
    advance('row', ROWS),
  ];
  const panel = [
    set('row', '(i32.const 0)'),
    set('left16', get('left')),
    set('scale', get('leftScales')),
    set('to', `(i32.add ${get('out')} ${get('column')})`),
    repeat('row', 'rows', block.join('\n')),
    advance('right', COLUMNS * stride.right),
    advance('column', COLUMNS * 4),
  ];
  return `(func (export "${name}")
    ${params('i32', ['left', 'right', 'out', 'rows', 'columns', 'outStride'])} ${more}
    ${locals('v128', [...sums, ...lefts, 'r'])}
    ${locals('i32', ['row', 'column', 'left16', 'right16', 'end', 'to', 'scale', 'columnEnd'])}
    ${set('columnEnd', times(get('columns'), 4))}
    ${repeat('column', 'columnEnd', panel.join('\n'))})`;
}

/** Lanes `[a0 + a2, b0 + b2, a1 + a3, b1 + b3]` of two vectors. */
function addPairs(add: string, one: string, other: string): string {
  const lanes = (at: readonly number[]) => pick(at, get(one), get(other));
  return `(${add} ${lanes([0, 4, 1, 5])} ${lanes([2, 6, 3, 7])})`;
}
