import { advance, get, locals, params, repeat, set, sumOfLanes, times, upTo } from './text.ts';

/** Columns that are mixed at a time: four vectors. */
const COLUMNS = 16;

/** Taylor's series of exp, by falling power, which within ±ln 2 / 2 is exact to the last bits of a float. */
const SERIES = [1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1];

/**
 * Rows of likenesses become weights, e to the power of `scale` times how far each is below the row's largest, not
 * yet divided by their sum: its inverse goes to `inverses`. Rows are `stride` bytes apart; what follows the
 * first `count` numbers of a row is overwritten up to the next multiple of four.
 */
export function weigh(): string {
  const value = `(v128.load ${get('at')})`;
  const lane = (at: number) => `(f32x4.extract_lane ${at} ${get('most')})`;
  const over = (body: readonly string[]) =>
    `${set('at', get('from'))} ${repeat('at', 'rowEnd', [...body, advance('at', 16)].join('\n'))}`;
  const row = [
    set('tail', `(i32.add ${get('from')} ${times(get('count'), 4)})`),
    set('rowEnd', `(i32.and (i32.add ${get('tail')} (i32.const 15)) (i32.const -16))`),
    `(block $full (loop $fill (br_if $full (i32.eq ${get('tail')} ${get('rowEnd')}))
      (f32.store ${get('tail')} (f32.const -1e30)) ${advance('tail', 4)} (br $fill)))`,
    set('most', '(f32x4.splat (f32.const -1e30))'),
    over([set('most', `(f32x4.max ${get('most')} ${value})`)]),
    set(
      'most',
      `(f32x4.splat (f32.max (f32.max ${lane(0)} ${lane(1)}) (f32.max ${lane(2)} ${lane(3)})))`,
    ),
    set('sum', '(v128.const i32x4 0 0 0 0)'),
    over([
      set('x', `(f32x4.mul (f32x4.sub ${value} ${get('most')}) (f32x4.splat ${get('scale')}))`),
      exponential(),
      `(v128.store ${get('at')} ${get('x')})`,
      set('sum', `(f32x4.add ${get('sum')} ${get('x')})`),
    ]),
    `(f32.store ${get('inverses')} (f32.div (f32.const 1) ${sumOfLanes('sum')}))`,
    advance('inverses', 4),
    advance('from', get('stride')),
  ];
  return `(func (export "weigh") ${params('i32', ['from', 'inverses', 'rows', 'count', 'stride'])} ${params('f32', ['scale'])}
    ${locals('i32', ['at', 'tail', 'rowEnd', 'end'])} ${locals('v128', ['most', 'sum', 'x', 'whole', 'power'])}
    ${set('end', `(i32.add ${get('from')} ${times(get('rows'), get('stride'))})`)}
    ${repeat('from', 'end', row.join('\n'))})`;
}

/** `x = eˣ` for x ≤ 0: 2 to the whole power nearest, times the series of the rest. Below -87 it stays at e⁻⁸⁷. */
function exponential(): string {
  const splat = (value: number) => `(f32x4.splat (f32.const ${value}))`;
  const [first = 0, ...rest] = SERIES;
  const series = rest.reduce(
    (sum, factor) => `(f32x4.add (f32x4.mul ${sum} ${get('x')}) ${splat(factor)})`,
    splat(first),
  );
  return [
    set('x', `(f32x4.max ${get('x')} ${splat(-87)})`),
    set('whole', `(f32x4.nearest (f32x4.mul ${get('x')} ${splat(Math.LOG2E)}))`),
    set('x', `(f32x4.sub ${get('x')} (f32x4.mul ${get('whole')} ${splat(Math.LN2)}))`),
    set(
      'power',
      `(i32x4.add (i32x4.trunc_sat_f32x4_s ${get('whole')}) (i32x4.splat (i32.const 127)))`,
    ),
    set('x', `(f32x4.mul ${series} (i32x4.shl ${get('power')} (i32.const 23)))`),
  ].join('\n');
}

/**
 * Rows mixed by weight: `out[i] = Σ weights[i][j] · rows[j] · inverses[i]` over `count` rows of `width` bytes.
 * Results come in twos, so that there must be room for one more.
 */
export function mix(): string {
  const load = (offset: number) => `(v128.load offset=${offset} ${get('from')})`;
  const sums = upTo(8).map((at) => `sum${at}`);
  const step = [
    set('one', `(v128.load32_splat ${get('weight')})`),
    set('two', `(v128.load32_splat (i32.add ${get('weight')} ${get('weightStride')}))`),
    ...upTo(4).flatMap((at) => [
      set('value', load(at * 16)),
      ...['one', 'two'].map((name, row) => {
        const sum = `sum${row * 4 + at}`;
        return set(sum, `(f32x4.add ${get(sum)} (f32x4.mul ${get('value')} ${get(name)}))`);
      }),
    ]),
    advance('from', get('stride')),
    advance('weight', 4),
  ];
  const store = (row: number) =>
    upTo(4).map((at) => {
      const scaled = `(f32x4.mul ${get(`sum${row * 4 + at}`)} (v128.load32_splat offset=${row * 4} ${get('inverses')}))`;
      return `(v128.store offset=${at * 16} ${get('to')} ${scaled})`;
    });
  const block = [
    ...sums.map((name) => set(name, '(v128.const i32x4 0 0 0 0)')),
    set('from', `(i32.add ${get('values')} ${get('column')})`),
    set('weight', get('weights')),
    set('end', `(i32.add ${get('weights')} ${times(get('count'), 4)})`),
    repeat('weight', 'end', step.join('\n')),
    set('to', `(i32.add ${get('out')} ${get('column')})`),
    ...store(0),
    advance('to', get('outStride')),
    ...store(1),
    advance('column', COLUMNS * 4),
  ];
  const rows = [
    set('column', '(i32.const 0)'),
    repeat('column', 'width', block.join('\n')),
    advance('weights', times(get('weightStride'), 2)),
    advance('inverses', 8),
    advance('out', times(get('outStride'), 2)),
    advance('row', 2),
  ];
  return `(func (export "mix")
    ${params('i32', ['weights', 'weightStride', 'inverses', 'values', 'stride', 'out', 'outStride', 'count', 'width'])}
    ${locals('i32', ['row', 'column', 'from', 'weight', 'end', 'to'])} ${locals('v128', [...sums, 'one', 'two', 'value'])}
    ${repeat('row', 'count', rows.join('\n'))})`;
}
