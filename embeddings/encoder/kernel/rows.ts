import { advance, get, locals, params, repeat, set, sumOfLanes, times } from './text.ts';

/**
 * Twice the vectors of tokens, plus those of their places: what the first layer sees. The model adds a text to
 * itself with its places added, so the vectors of tokens are in it twice.
 */
export function gather(width: number): string {
  const bytes = width * 4;
  const source = (base: string, list: string) =>
    `(i32.add ${get(base)} ${times(`(i32.load ${get(list)})`, bytes)})`;
  const sum = '(f32x4.add (f32x4.add (v128.load (local.get $from)) (v128.load (local.get $from)))';
  const step = [
    `(v128.store ${get('out')} ${sum} (v128.load ${get('place')})))`,
    ...['from', 'place', 'out'].map((name) => advance(name, 16)),
  ];
  const row = [
    set('from', source('vectors', 'tokens')),
    set('place', source('timing', 'places')),
    set('end', `(i32.add ${get('out')} (i32.const ${bytes}))`),
    repeat('out', 'end', step.join('\n')),
    advance('tokens', 4),
    advance('places', 4),
  ];
  return `(func (export "gather")
    ${params('i32', ['tokens', 'places', 'vectors', 'timing', 'out', 'count'])}
    ${locals('i32', ['from', 'place', 'end', 'last'])}
    ${set('last', `(i32.add ${get('tokens')} ${times(get('count'), 4)})`)}
    ${repeat('tokens', 'last', row.join('\n'))})`;
}

/** Each row less its mean, over its standard deviation, times `gain`, plus `shift`. */
export function normalise(): string {
  const value = `(v128.load ${get('at')})`;
  const centred = `(f32x4.sub ${value} (f32x4.splat ${get('mean')}))`;
  const column = (base: string) => `(v128.load (i32.add ${get(base)} ${get('offset')}))`;
  const scaled = `(f32x4.mul ${centred} (f32x4.mul ${column('gain')} (f32x4.splat ${get('factor')})))`;
  const over = (body: string) =>
    `${set('offset', '(i32.const 0)')} ${repeat('offset', 'bytes', `${set('at', `(i32.add ${get('from')} ${get('offset')})`)} ${body} ${advance('offset', 16)}`)}`;
  const mean = `(f32.div ${sumOfLanes('sum')} ${get('width')})`;
  const row = [
    set('sum', '(v128.const i32x4 0 0 0 0)'),
    over(set('sum', `(f32x4.add ${get('sum')} ${value})`)),
    set('mean', mean),
    set('sum', '(v128.const i32x4 0 0 0 0)'),
    over(
      `${set('part', centred)} ${set('sum', `(f32x4.add ${get('sum')} (f32x4.mul ${get('part')} ${get('part')}))`)}`,
    ),
    set('factor', `(f32.div (f32.const 1) (f32.sqrt (f32.add ${mean} (f32.const 1e-6))))`),
    over(
      `(v128.store (i32.add ${get('out')} ${get('offset')}) (f32x4.add ${scaled} ${column('shift')}))`,
    ),
    advance('from', get('bytes')),
    advance('out', get('bytes')),
  ];
  return `(func (export "normalise")
    ${params('i32', ['from', 'gain', 'shift', 'out', 'rows', 'bytes'])}
    ${locals('i32', ['offset', 'at', 'end'])} ${locals('f32', ['mean', 'factor', 'width'])} ${locals('v128', ['sum', 'part'])}
    ${set('width', `(f32.div (f32.convert_i32_u ${get('bytes')}) (f32.const 4))`)}
    ${set('end', `(i32.add ${get('from')} ${times(get('rows'), get('bytes'))})`)}
    ${repeat('from', 'end', row.join('\n'))})`;
}

/** Adds rows to the vector at `out`, one after the other, so that a text's sum does not hang on what is beside it. */
export function addRows(): string {
  const add = `(v128.store ${get('to')} (f32x4.add (v128.load ${get('to')}) (v128.load ${get('from')})))`;
  const row = [
    set('to', get('out')),
    set('rowEnd', `(i32.add ${get('from')} ${get('bytes')})`),
    repeat('from', 'rowEnd', [add, advance('to', 16), advance('from', 16)].join('\n')),
  ];
  return `(func (export "addRows") ${params('i32', ['from', 'out', 'rows', 'bytes'])}
    ${locals('i32', ['to', 'rowEnd', 'end'])}
    ${set('end', `(i32.add ${get('from')} ${times(get('rows'), get('bytes'))})`)}
    ${repeat('from', 'end', row.join('\n'))})`;
}
