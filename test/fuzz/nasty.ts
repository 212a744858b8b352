import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { UNITS } from './adversarial-units.ts';

const piece = fc.constantFrom(...UNITS);

/** What opens something, and what closes it. */
const BRACKETS = [
  ['[', ']'],
  ['{"a":', '}'],
  ['<div>', '</div>'],
  ['<b><i>', '</i></b>'],
  ['“', '”'],
  ['(', ')'],
  ['> ', '\n'],
  ['  - ', '\n'],
  ['||', '||'],
  ['```\n', '\n```'],
] as const;

const nested = fc
  .tuple(fc.constantFrom(...BRACKETS), fc.nat(120))
  .map(([[open, close], depth]) => `${open.repeat(depth)}x${close.repeat(depth)}`);

/** Text that nobody means well by: marks of every syntax, halves of characters, and one thing again and again. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.tuple(piece, fc.nat(300)).map(([one, times]) => one.repeat(times)),
  nested,
);

/** What is done to a text: some of it taken out, doubled, moved behind the rest, or something put in. */
const edit = fc.tuple(
  fc.constantFrom('cut', 'double', 'move', 'put'),
  fc.nat(),
  fc.nat(60),
  nastyText,
);

/** Sound texts with something wrong in them. */
export function damaged(sound: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...sound), fc.array(edit, { maxLength: 5 }))
    .map(([text, edits]) =>
      edits.reduce((rest, [kind, place, length, put]) => {
        const at = place % (rest.length + 1);
        const [before, within, after] = [
          rest.slice(0, at),
          rest.slice(at, at + length),
          rest.slice(at + length),
        ];
        if (kind === 'cut') return before + after;
        if (kind === 'double') return before + within + within + after;
        return kind === 'move' ? before + after + within : before + put + within + after;
      }, text),
    );
}

const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text, 'utf8'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'latin1'),
  (text) => gzipSync(text),
  (text) => gzipSync(text).subarray(0, -5),
];

/** The bytes of texts in encodings of every sort, the wrong ones included, and bytes of no text at all. */
export function nastyBytes(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const encoded = fc
    .tuple(texts, fc.constantFrom(...ENCODINGS))
    .map(([text, encode]) => new Uint8Array(encode(text)));
  return fc.oneof(
    { weight: 9, arbitrary: encoded },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
}

/** Any value that JSON or YAML can give. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e308,
    NaN,
    '2021-01-06',
    '2021-13',
    '__proto__',
    'https://a.example/',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
