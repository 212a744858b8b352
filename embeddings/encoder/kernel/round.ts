import { advance, get, locals, params, repeat, set, sumOfLanes, times } from './text.ts';

/** The largest number of 16 bits. */
const LARGEST = 32767;

/**
 * The length that rows are scaled to: the product of two of them stays below 2³¹ (Cauchy-Schwarz), with room for
 * what rounding adds, so that no sum overflows; and a number is off by less than a 10,000th of its row's length.
 */
const LENGTH = 46_300;

/** Rows of floats as whole numbers of 16 bits, and what each row is to be multiplied with to have it back. */
export function round(): string {
  const value = `(v128.load ${get('at')})`;
  const rounded = (offset: number) =>
    `(i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load offset=${offset} ${get('at')}) (f32x4.splat ${get('scale')}))))`;
  const measure = [
    set('part', value),
    set('squares', `(f32x4.add ${get('squares')} (f32x4.mul ${get('part')} ${get('part')}))`),
    set('most', `(f32x4.max ${get('most')} (f32x4.abs ${get('part')}))`),
    advance('at', 16),
  ];
  const convert = [
    `(v128.store ${get('out')} (i16x8.narrow_i32x4_s ${rounded(0)} ${rounded(16)}))`,
    advance('out', 16),
    advance('at', 32),
  ];
  const lane = (at: number) => `(f32x4.extract_lane ${at} ${get('most')})`;
  const most = `(f32.max (f32.max ${lane(0)} ${lane(1)}) (f32.max ${lane(2)} ${lane(3)}))`;
  const byLength = `(f32.div (f32.const ${LENGTH}) (f32.sqrt ${sumOfLanes('squares')}))`;
  const byMost = `(f32.div (f32.const ${LARGEST}) ${most})`;
  const isNothing = `(f32.eq ${most} (f32.const 0))`;
  const row = [
    ...['squares', 'most'].map((name) => set(name, '(v128.const i32x4 0 0 0 0)')),
    set('at', get('from')),
    set('rowEnd', `(i32.add ${get('from')} ${get('bytes')})`),
    repeat('at', 'rowEnd', measure.join('\n')),
    set('scale', `(select (f32.const 0) (f32.min ${byLength} ${byMost}) ${isNothing})`),
    `(f32.store ${get('scales')} (select (f32.const 0) (f32.div (f32.const 1) ${get('scale')}) ${isNothing}))`,
    advance('scales', 4),
    set('at', get('from')),
    repeat('at', 'rowEnd', convert.join('\n')),
    set('from', get('rowEnd')),
  ];
  return `(func (export "round") ${params('i32', ['from', 'out', 'scales', 'rows', 'bytes'])}
    ${locals('i32', ['at', 'rowEnd', 'end'])} ${locals('f32', ['scale'])} ${locals('v128', ['squares', 'most', 'part'])}
    ${set('end', `(i32.add ${get('from')} ${times(get('rows'), get('bytes'))})`)}
    ${repeat('from', 'end', row.join('\n'))})`;
}
