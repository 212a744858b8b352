import { ComponentType, InteractionResponseType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import {
  clickableIds,
  componentsOf,
  isEphemeral,
  textOf,
} from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import { fakeDateline } from '../../support/fake-dateline.ts';
import { sampleAnswer, sampleEntry, SAMPLE_SOURCES } from '../samples.ts';
import { runningBot } from './running-bot.ts';

const MANY = {
  ...SAMPLE_SOURCES,
  articles: Array.from({ length: 30 }, (_, n) =>
    sampleEntry({ id: `tide/${n}`, headline: `Ferry № ${n} sails`, outlet: 'Tide Times' }),
  ),
};

async function listing() {
  const { server } = await runningBot({ dateline: fakeDateline({ sources: MANY }) });
  const message = await (await server.interactions.command({ name: 'latest' })).final();
  return { server, message };
}

const turn = (message: Message, arg: string) =>
  clickableIds(message).find((id) => id.endsWith(`:${arg}`)) ?? `no page ${arg}`;

describe('a list of several pages', () => {
  test('is turned in its message by the one who asked', async () => {
    const { server, message } = await listing();
    expect(textOf(message)).toContain('Ferry № 0 sails');
    expect(textOf(message)).not.toContain('Ferry № 12 sails');
    expect(clickableIds(message)).toHaveLength(1);
    const turned = server.interactions.button({ message, customId: turn(message, '1') });
    expect((await turned.callback()).type).toBe(InteractionResponseType.DeferredMessageUpdate);
    const second = await turned.final({ until: (one) => textOf(one).includes('№ 12') });
    expect(second.id).toBe(message.id);
    expect(clickableIds(second).map((id) => id.split(':').at(-1))).toEqual(['0', '2']);
  });

  test('is turned in a copy of their own by anybody else', async () => {
    const { server, message } = await listing();
    const userId = server.ids.otherUser;
    const copy = await server.interactions
      .button({ message, customId: turn(message, '1'), userId })
      .final({ until: (one) => one.id !== message.id && textOf(one).includes('№ 12') });
    expect(isEphemeral(copy)).toBe(true);
    const own = await server.interactions
      .button({ message: copy, customId: turn(copy, '2'), userId })
      .final({ until: (one) => textOf(one).includes('№ 24') });
    expect(own.id).toBe(copy.id);
  });
});

test('an outlet picked from a list shows its articles', async () => {
  const { server } = await runningBot();
  const use = { name: 'sources', options: { sort: 'name' } };
  const message = await (await server.interactions.command(use)).final();
  expect(textOf(message).indexOf('Harbour Gazette')).toBeLessThan(
    textOf(message).indexOf('Tide Times'),
  );
  const [menu] = componentsOf(message, ComponentType.StringSelect);
  const shown = await server.interactions
    .select({ message, customId: String(menu?.custom_id), values: ['Tide Times'] })
    .final({ until: (one) => one.id !== message.id && textOf(one).includes('Old ferry sold') });
  expect(isEphemeral(shown)).toBe(true);
});

describe('/article', () => {
  test('offers headlines by their words, whatever their accents', async () => {
    const entry = sampleEntry({ id: 'café/1', headline: 'Élan for the café ferry' });
    const sources = { ...SAMPLE_SOURCES, articles: [entry, ...SAMPLE_SOURCES.articles] };
    const { server } = await runningBot({ dateline: fakeDateline({ sources }) });
    const typed = await server.interactions.autocomplete({
      name: 'article',
      focused: 'headline',
      options: { headline: 'cafe elan' },
    });
    expect(await typed.choices()).toEqual([
      { name: 'Élan for the café ferry — Harbour Gazette — 5 Mar 2024', value: 'café/1' },
    ]);
  });

  test('says how date and outlet are known', async () => {
    const { server } = await runningBot();
    const use = { name: 'article', options: { headline: 'close in spring' } };
    const shown = textOf(await (await server.interactions.command(use)).final());
    expect(shown).toContain('Date: 5 Mar 2024, as its file states');
    expect(shown).toContain('Outlet: Harbour Gazette, as its file states');
  });

  test('names the nearest where nothing is meant by what was typed', async () => {
    const { server } = await runningBot();
    const use = { name: 'article', options: { headline: 'ferry' } };
    const asked = await server.interactions.command(use);
    expect(textOf(await (await asked.followup()).final())).toContain('“Old ferry sold”');
  });
});

test('a message is checked statement by statement, for the one who asked alone', async () => {
  const { searched } = sampleAnswer();
  const checked = {
    statement: 'The ferry line will close.',
    verdict: 'supported' as const,
    supports: [1],
    contradicts: [],
    alleges: [],
    citations: sampleAnswer().citations,
    sources: { supports: 1, contradicts: 0, alleges: 0 },
    nearest: [],
    notes: [],
    searched,
    edition: 'sample',
  };
  const dateline = fakeDateline({ sources: SAMPLE_SOURCES, checked });
  const { server } = await runningBot({ dateline });
  const target = server.messages.create({
    content: 'The ferry line will close on 1 April. Is that so? The crew were told by letter.',
  });
  const use = { name: 'Check against coverage', target };
  const shown = await (await server.interactions.menu(use)).final();
  expect(isEphemeral(shown)).toBe(true);
  expect(textOf(shown).match(/The coverage supports this/g)).toHaveLength(2);
  expect(textOf(shown)).toContain('“The ferry line will close on 1 April.”');
  expect(dateline.statements.map(({ statement }) => statement)).toEqual([
    'The ferry line will close on 1 April.',
    'The crew were told by letter.',
  ]);
  const nothing = server.messages.create({ content: 'Hello!' });
  const refused = await server.interactions.menu({ ...use, target: nothing });
  expect(textOf(await refused.final())).toContain('states nothing');
});
