import { describe, expect, test } from 'vitest';
import { commands, serviceCommands } from '../../commands/index.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { UserError } from '../../src/errors.ts';

function read(line: string) {
  const parsed = parseLine(line, commands);
  if (parsed.kind !== 'command') return parsed;
  const { name, options = [] } = parsed.command.data;
  const given = options.flatMap((option) => {
    const value = parsed.options.string(option.name) ?? parsed.options.boolean(option.name);
    return value === null ? [] : [[option.name, value] as const];
  });
  return { name, ...Object.fromEntries(given) };
}

describe('parseLine()', () => {
  test.each([
    ['Who built the bridge?', { name: 'ask', question: 'Who built the bridge?' }],
    [
      'Who built it? outlet:"Harbour Gazette" include_undated:yes',
      { name: 'ask', question: 'Who built it?', outlet: 'Harbour Gazette', include_undated: true },
    ],
    [
      '/search ferry line outlet:“Harbour Gazette” after:2024',
      { name: 'search', query: 'ferry line', outlet: 'Harbour Gazette', after: '2024' },
    ],
    ['/ask question: Who built it?', { name: 'ask', question: 'Who built it?' }],
    ['/ask question:Who built it?', { name: 'ask', question: 'Who built it?' }],
    [
      '/search after:2024 query: ferry line',
      { name: 'search', query: 'ferry line', after: '2024' },
    ],
    ['/ask question:"At 10:30?"', { name: 'ask', question: 'At 10:30?' }],
    ['What left at 10:30 note:this?', { name: 'ask', question: 'What left at 10:30 note:this?' }],
    ['/sources Harbour Gazette', { name: 'sources', outlet: 'Harbour Gazette' }],
    ['/SOURCES', { name: 'sources' }],
    ['/help', { name: 'help' }],
    ['/ask', { name: 'ask' }],
    ['  ', { kind: 'nothing' }],
    ['/quit', { kind: 'quit' }],
    ['/passage 2', { kind: 'passage', n: 2 }],
    ['/passage [2]', { kind: 'passage', n: 2 }],
    ['/undo', { kind: 'undo', id: null }],
    ['/undo outlet', { kind: 'undo', id: 'outlet' }],
    ['/undo "outlet:The Verge"', { kind: 'undo', id: 'outlet:The Verge' }],
  ])('reads %o', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test.each([
    ['/serach ferry', /Did you mean \/search\?/],
    ['/nonsense', /There are \/ask, \/search/],
    ['/quota', /in Discord only/],
    ['/passage one', /\/passage 1/],
    ['/help me', /takes nothing/],
    ['/ask Why? private:perhaps', /private:yes or private:no/],
  ])('refuses %o', (line, message) => {
    expect(() => parseLine(line, commands)).toThrow(UserError);
    expect(() => parseLine(line, commands)).toThrow(message);
  });

  test.each(serviceCommands.map(({ data }) => data.name))(
    'knows that /%s is a command of Discord',
    (name) => {
      expect(() => parseLine(`/${name} status`, commands)).toThrow(/in Discord only/);
    },
  );
});
