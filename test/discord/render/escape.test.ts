import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeBlock, escapeLine } from '../../../src/discord/render/escape.ts';

/** What Discord acts on, as its client and servers read it. */
const WORKING_SYNTAX = [
  /<(?:@[!&]?|#|a?:\w+:|t:|id:)\w/,
  /<\/\w/,
  /@(?:everyone|here)/,
  /\]\(/,
  /https?:\/\//,
  /discord(?:app)?\.(?:gg|com)\//,
  /(?<!\\)(?:\\\\)*[*_~|`]/,
  /^(?:#{1,3}|-#|>|>>>) /m,
];

describe('escapeLine()', () => {
  test.each([
    ['<@1>', '<\u200b@1>'],
    ['<@!1> <@&2> <#3>', '<\u200b@!1> <\u200b@&2> <\u200b#3>'],
    ['<@\u200b1>', '<\u200b@1>'],
    ['@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['@every\u200bone', '@\u200beveryone'],
    ['@EVERY\u00adONE', '@\u200bEVERYONE'],
    ['<t:1700000000:R>', '<\u200bt:1700000000:R>'],
    ['<:wave:1> </ask:1>', '<\u200b:wave:1> <\u200b/ask:1>'],
    ['[x](javascript:alert)', '[x]\\(javascript:alert)'],
    ['[free](https://evil.example)', '[free]\\(https\\://evil.example)'],
    ['[x]\u200b(https://evil.example)', '[x]\\(https\\://evil.example)'],
    ['join discord.gg/abc', 'join discord\\.gg/abc'],
    ['joindiscord.gg/abc', 'joindiscord\\.gg/abc'],
    ['discordapp.com/invite/abc', 'discordapp\\.com/invite/abc'],
    ['```js', '\\`\\`\\`js'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['> quoted', '\\> quoted'],
    ['1. first', '1\\. first'],
    [
      '||spoiler|| **b** __u__ ~~s~~',
      '\\|\\|spoiler\\|\\| \\*\\*b\\*\\* \\_\\_u\\_\\_ \\~\\~s\\~\\~',
    ],
    ['a \\* b', 'a \\\\\\* b'],
    ['two\nlines', 'two lines'],
    ['\u202eevil\u202c', 'evil'],
    ['\u001b[31mred', '[31mred'],
    ['half \ud800 pair', 'half pair'],
    ['costs <5 % [1]', 'costs <5 % [1]'],
    ['👩‍👧 stays', '👩‍👧 stays'],
  ])('makes %o harmless', (hostile, expected) => {
    expect(escapeLine(hostile)).toBe(expected);
  });

  test('leaves no working syntax in any text', () => {
    const pieces = fc.constantFrom(
      ...['<', '@', '!', '&', '#', ':', '/', '>', '[', ']', '(', ')', '*', '_', '|', '`', '-', ' '],
      ...[
        'everyone',
        'here',
        't:1',
        'https',
        '://',
        'discord',
        '.gg',
        '\u200b',
        '\u00ad',
        '\\',
        'a',
      ],
      ...['\n', '\u200d', '1', '.', '~'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const shown = escapeLine(parts.join(''));
        for (const syntax of WORKING_SYNTAX) expect(shown).not.toMatch(syntax);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('escapeBlock()', () => {
  test('keeps paragraphs and bullets, and nothing inside them', () => {
    expect(escapeBlock('One [1].\n\n\n\n- # two\n* **three**\n-# four')).toBe(
      'One [1].\n\n- \\# two\n- \\*\\*three\\*\\*\n\\-# four',
    );
  });
});
