import { describe, expect, test } from 'vitest';
import {
  findViolations,
  type PayloadKind,
} from '../../../src/playground/discord/payload-limits.ts';

const V2 = 1 << 15;
const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const button = (custom_id: string) => ({ type: 2, style: 2, label: 'Go', custom_id });
const row = (...components: unknown[]) => ({ type: 1, components });
const options = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ label: `Option ${n}`, value: String(n) }));
const select = (count: number) => ({ type: 3, custom_id: 's', options: options(count) });
const layout = (...components: unknown[]) => ({ flags: V2, components });
const buttons = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => button(`b${from + n}`));
const command = (more: object) => ({ name: 'ask', description: 'Asks', ...more });
const option = (more: object) => ({ type: 3, name: 'topic', description: 'What', ...more });
const input = { type: 4, custom_id: 'i', style: 1 };
const modal = (more: object) => ({
  custom_id: 'm',
  title: 'Why',
  components: [{ type: 18, label: 'Reason', component: input }],
  ...more,
});

const TAKEN: readonly [string, PayloadKind, unknown][] = [
  ['2000 characters', 'message', { content: 'x'.repeat(2000) }],
  ['2000 emoji of two UTF-16 units', 'message', { content: '📰'.repeat(2000) }],
  [
    '5 rows of 5 buttons',
    'message',
    { components: [0, 5, 10, 15, 20].map((n) => row(...buttons(n, 5))) },
  ],
  ['25 select options', 'message', { components: [row(select(25))] }],
  ['10 embeds', 'message', { embeds: Array.from({ length: 10 }, () => ({ description: 'x' })) }],
  ['an embed of 4096', 'message', { embeds: [{ description: 'x'.repeat(4096) }] }],
  ['4000 characters of text displays', 'message', layout(text(2000), text(2000))],
  ['40 components', 'message', layout(...Array.from({ length: 40 }, () => text(1)))],
  ['empty legacy fields beside V2', 'edit', { ...layout(text(1)), content: '', embeds: [] }],
  [
    'an edit with V2 components and no flag',
    'edit',
    { components: [{ type: 17, components: [text(1)] }] },
  ],
  ['an ephemeral deferral', 'deferral', { flags: 64 }],
  [
    '25 choices',
    'autocomplete',
    { choices: options(25).map(({ label, value }) => ({ name: label, value })) },
  ],
  ['no choices', 'autocomplete', { choices: [] }],
  ['a modal', 'modal', modal({})],
  ['a command in another script', 'command', command({ name: '질문' })],
  ['a message menu', 'command', { type: 3, name: 'Check against coverage' }],
];

const REFUSED: readonly [string, PayloadKind, unknown, string][] = [
  ['2001 characters', 'message', { content: 'x'.repeat(2001) }, 'content: Must be 2000'],
  [
    '11 embeds',
    'message',
    { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) },
    'embeds: Must be 10',
  ],
  [
    'an embed of 4097',
    'message',
    { embeds: [{ description: 'x'.repeat(4097) }] },
    'embeds[0].description:',
  ],
  [
    '6001 characters of embeds',
    'message',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    'maximum size of 6000',
  ],
  [
    '6 rows',
    'message',
    { components: [0, 1, 2, 3, 4, 5].map((n) => row(button(`b${n}`))) },
    'components: Must be 5',
  ],
  [
    '6 buttons in a row',
    'message',
    { components: [row(...buttons(0, 6))] },
    'components[0].components: Must be between 1 and 5',
  ],
  [
    'a button beside a menu',
    'message',
    { components: [row(select(1), button('b'))] },
    'maximum width',
  ],
  [
    '26 select options',
    'message',
    { components: [row(select(26))] },
    'options: Must be between 1 and 25',
  ],
  [
    'a label of 101',
    'message',
    { components: [row({ ...select(1), options: [{ label: 'x'.repeat(101), value: 'v' }] })] },
    'label: Must be between 1 and 100',
  ],
  [
    'the same option value twice',
    'message',
    { components: [row({ ...select(1), options: [...options(1), ...options(1)] })] },
    'already used',
  ],
  [
    'a custom id of 101',
    'message',
    { components: [row(button('x'.repeat(101)))] },
    'custom_id: Must be between 1 and 100',
  ],
  [
    'a custom id twice',
    'message',
    { components: [row(button('b'), button('b'))] },
    'cannot be duplicated',
  ],
  [
    'a link without a url',
    'message',
    { components: [row({ type: 2, style: 5, label: 'Open' })] },
    'url: This field is required',
  ],
  [
    'a button with a url and an id',
    'message',
    { components: [row({ ...button('b'), url: 'https://example.org' })] },
    'url: Not allowed',
  ],
  [
    'a button without a label',
    'message',
    { components: [row({ type: 2, style: 1, custom_id: 'b' })] },
    'label or emoji',
  ],
  ['a text display without the flag', 'message', { components: [text(1)] }, 'type'],
  [
    'content beside V2',
    'message',
    { ...layout(text(1)), content: 'x' },
    "'content' field cannot be used",
  ],
  [
    'embeds beside V2',
    'message',
    { ...layout(text(1)), embeds: [{ title: 'x' }] },
    "'embeds' field cannot be used",
  ],
  [
    '41 components, nested ones counted',
    'message',
    layout({ type: 17, components: Array.from({ length: 40 }, () => text(1)) }),
    'must not exceed 40 (41 given)',
  ],
  [
    '4001 characters of text displays',
    'message',
    layout(text(2000), { type: 17, components: [text(2001)] }),
    'must not exceed 4000',
  ],
  ['an empty text display', 'message', layout(text(0)), 'components[0].content'],
  [
    'a container in a container',
    'message',
    layout({ type: 17, components: [{ type: 17, components: [text(1)] }] }),
    'type',
  ],
  [
    'parse and a list of users',
    'message',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1180000000000000401'] } },
    'mutually exclusive',
  ],
  ['a deferral with V2', 'deferral', { flags: V2 }, 'Only Ephemeral'],
  [
    '26 choices',
    'autocomplete',
    { choices: options(26).map(({ label, value }) => ({ name: label, value })) },
    'choices: Must be 25',
  ],
  [
    'a choice name of 101',
    'autocomplete',
    { choices: [{ name: 'x'.repeat(101), value: 'v' }] },
    'choices[0].name',
  ],
  [
    'a choice value of 101',
    'autocomplete',
    { choices: [{ name: 'n', value: 'x'.repeat(101) }] },
    'choices[0].value',
  ],
  [
    'a modal title of 46',
    'modal',
    modal({ title: 'x'.repeat(46) }),
    'title: Must be between 1 and 45',
  ],
  [
    'a modal with 6 parts',
    'modal',
    modal({ components: Array.from({ length: 6 }, () => text(1)) }),
    'components: Must be between 1 and 5',
  ],
  ['a modal with a button', 'modal', modal({ components: [row(button('b'))] }), 'components[0]'],
  ['an upper-case command', 'command', command({ name: 'Ask' }), 'Command name is invalid'],
  ['a name of 33', 'command', command({ name: 'x'.repeat(33) }), 'Command name is invalid'],
  [
    'a description of 101',
    'command',
    command({ description: 'x'.repeat(101) }),
    'description: Must be between 1 and 100',
  ],
  ['no description', 'command', { name: 'ask' }, 'description: This field is required'],
  [
    '26 options',
    'command',
    command({ options: Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` })) }),
    'options: Must be 25',
  ],
  [
    'a required option after others',
    'command',
    command({ options: [option({}), option({ name: 'b', required: true })] }),
    'Required options must be placed',
  ],
  ['an option twice', 'command', command({ options: [option({}), option({})] }), 'must be unique'],
  [
    'choices and autocomplete',
    'command',
    command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    'cannot be used together',
  ],
  [
    '8001 characters in all',
    'command',
    command({
      options: Array.from({ length: 4 }, (_, n) =>
        option({
          name: `o${n}`,
          choices: Array.from({ length: 25 }, (__, m) => ({
            name: `${m}`.padEnd(40),
            value: `${m}`.padEnd(40),
          })),
        }),
      ),
    }),
    'maximum size',
  ],
  [
    'an unknown locale',
    'command',
    command({ name_localizations: { xx: 'ask' } }),
    'name_localizations',
  ],
  [
    'a nested option that is wrong',
    'command',
    command({
      options: [
        { type: 1, name: 'status', description: 'x', options: [option({ name: 'Bad Name' })] },
      ],
    }),
    'options[0].options[0].name',
  ],
  ['a command twice', 'commands', [command({}), command({})], 'must be unique'],
  [
    '101 commands',
    'commands',
    Array.from({ length: 101 }, (_, n) => command({ name: `c${n}` })),
    'Maximum number',
  ],
  ['a thread name of 101', 'thread', { name: 'x'.repeat(101) }, 'name: Must be between 1 and 100'],
];

describe('findViolations()', () => {
  test.each(TAKEN)('takes %s (%s)', (_, kind, payload) => {
    expect(findViolations(payload, kind)).toEqual([]);
  });

  test.each(REFUSED)('refuses %s (%s)', (_, kind, payload, reason) => {
    expect(findViolations(payload, kind).join('\n')).toContain(reason);
  });
});
