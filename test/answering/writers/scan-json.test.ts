import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonScanner } from '../../../src/answering/writers/scan-json.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const claim = fc.record({
  text,
  cites: fc.array(fc.record({ id: fc.nat(9), quote: text }), { maxLength: 2 }),
});
const reply = fc.record({
  answerable: text,
  claims: fc.array(claim, { maxLength: 4 }),
  missing: text,
});

test('createJsonScanner() finds every string and every element, however the text is parted', () => {
  fc.assert(
    fc.property(
      reply,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(0, 2),
      (value, size, indent) => {
        const scanner = createJsonScanner();
        const json = JSON.stringify(value, null, indent);
        for (let at = 0; at < json.length; at += size) scanner.push(json.slice(at, at + size));
        scanner.push(', and so on {"claims": [{}]}');
        const elements = scanner.elements.get('claims') ?? [];
        expect(elements.map((element): unknown => JSON.parse(element))).toEqual(value.claims);
        expect(scanner.strings.get('answerable')).toBe(value.answerable);
        expect(scanner.strings.get('missing')).toBe(value.missing);
        expect(scanner.isWhole).toBe(true);
      },
    ),
  );
});

test('createJsonScanner() gives no element before it is closed', () => {
  fc.assert(
    fc.property(reply, fc.nat(), (value, cut) => {
      const json = JSON.stringify(value);
      const scanner = createJsonScanner();
      scanner.push(json.slice(0, cut % json.length));
      expect(scanner.isWhole).toBe(false);
      const elements = scanner.elements.get('claims') ?? [];
      const whole = value.claims.slice(0, elements.length);
      expect(elements.map((element): unknown => JSON.parse(element))).toEqual(whole);
    }),
  );
});

test.each([
  '',
  '}',
  ']]]}',
  '{"a',
  '{"claims": [}',
  '{"claims": {"claims": [{"a": 1}]}}',
  '{{{{',
  '"',
])('createJsonScanner() bears %j', (json) => {
  const scanner = createJsonScanner();
  scanner.push(json);
  expect(scanner.strings.size).toBe(0);
});
