import { describe, expect, test } from 'vitest';
import { decode } from '../../src/coverage/decode.ts';

function bytesOf(text: string, high: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(Array.from(text, (mark) => high[mark] ?? mark.charCodeAt(0)));
}

/** The bytes 0xc0 to 0xff of windows-1251 are the Russian letters in order. */
function windows1251(text: string): Uint8Array {
  const codes = Array.from(text, (mark) => mark.charCodeAt(0));
  return Uint8Array.from(codes.map((code) => (code >= 0x410 ? code - 0x410 + 0xc0 : code)));
}

const QUOTED = bytesOf('It‘s “gone” – for €3', {
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '€': 0x80,
});
const FRENCH = Buffer.from("L'été a brûlé, a déclaré le maire de la ville à côté.", 'latin1');
const POLISH = bytesOf(
  'Młyn spłonął w nocy, powiedział burmistrz miasta. Nikt nie został ranny, a strażacy ugasili pożar.',
  { ł: 0xb3, ą: 0xb9, ż: 0xbf },
);
const RUSSIAN = 'Мельница сгорела ночью, сообщил мэр города. Никто не пострадал.';

describe('decode()', () => {
  test.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffDé', 'utf8'), 'Dé'],
    ['UTF-16 with a mark', Buffer.from('\ufeffDé', 'utf16le'), 'Dé'],
    ['big-endian UTF-16 with a mark', Buffer.from('\ufeffDé', 'utf16le').swap16(), 'Dé'],
    ['UTF-16 without a mark', Buffer.from('The mill is gone.', 'utf16le'), 'The mill is gone.'],
    [
      'big-endian UTF-16 without one',
      Buffer.from('The mill is gone.', 'utf16le').swap16(),
      'The mill is gone.',
    ],
    ['windows-1252', QUOTED, 'It‘s “gone” – for €3'],
    ['French', FRENCH, FRENCH.toString('latin1')],
    [
      'Polish',
      POLISH,
      'Młyn spłonął w nocy, powiedział burmistrz miasta. Nikt nie został ranny, a strażacy ugasili pożar.',
    ],
    ['Russian', windows1251(RUSSIAN), RUSSIAN],
  ])('reads %s that nothing declares', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  test.each([
    ['a meta element', '<meta charset="iso-8859-1"><p>'],
    [
      'an http-equiv element',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>',
    ],
    ['an XML declaration', "<?xml version='1.0' encoding='ISO-8859-1'?><p>"],
  ])('goes by %s, whose Latin-1 is windows-1252', (_, head) => {
    const text = decode(Buffer.concat([Buffer.from(head), QUOTED]));
    expect(text).toBe(`${head}It‘s “gone” – for €3`);
  });

  test('goes by the encoding it is told, over the one declared', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="koi8-r">'), POLISH]);
    expect(decode(bytes, { charset: 'windows-1250' })).toContain('Młyn spłonął');
    expect(decode(bytes, { charset: 'no-such-charset' })).not.toContain('Młyn');
  });

  test('believes the bytes where they are UTF-8, whatever is declared', () => {
    const page = '<meta charset="iso-8859-1">L’été';
    expect(decode(Buffer.from(page), { charset: 'windows-1251' })).toBe(page);
  });

  test('keeps UTF-8 with a few broken bytes from becoming another encoding', () => {
    const text = 'É è ê ë à â ç ï';
    const bytes = Buffer.concat([Buffer.from(text), Buffer.of(0xe9, 0x20), Buffer.from(text)]);
    expect(decode(bytes)).toBe(`${text}\ufffd ${text}`);
  });

  test.each([
    ['zero bytes here and there', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0, 9, 0, 0])],
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49]),
    ],
    ['control characters', Buffer.from(Array.from({ length: 99 }, (_, index) => 1 + (index % 6)))],
  ])('takes %s for no text', (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });

  test('takes time in proportion to the length', () => {
    const time = (length: number) => {
      const bytes = Buffer.alloc(length, Buffer.concat([Buffer.from('<a '), FRENCH]));
      const start = performance.now();
      decode(bytes);
      return performance.now() - start;
    };
    time(1_000_000);
    expect(time(8_000_000)).toBeLessThan(20 * time(2_000_000) + 200);
  });
});
