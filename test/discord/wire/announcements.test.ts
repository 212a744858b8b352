import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import type { Dateline } from '../../../src/answering/dateline.ts';
import { textOf } from '../../../src/playground/discord/message-text.ts';
import type { ArticleEntry } from '../../../src/edition/edition.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { fakeDateline } from '../../support/fake-dateline.ts';
import { handClock } from '../../support/hand-clock.ts';
import { sampleEntry, SAMPLE_SOURCES } from '../samples.ts';
import { runningBot, stateForTest } from './running-bot.ts';

const permissions = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ViewChannel;

/** Coverage that changes while the bot runs; every article is on every topic but those that say so. */
function changingCoverage(first: readonly ArticleEntry[]) {
  let articles = first;
  let edition = 1;
  const dateline: Dateline = {
    ...fakeDateline({ sources: SAMPLE_SOURCES }),
    sources: () => Promise.resolve({ ...SAMPLE_SOURCES, articles }),
    edition: () => Promise.resolve(`edition ${edition}`),
    matching: ({ articleIds }) =>
      Promise.resolve(
        articles.filter(({ id }) => articleIds.includes(id) && !id.startsWith('other')),
      ),
  };
  return {
    dateline,
    publish(...next: readonly ArticleEntry[]) {
      articles = next;
      edition += 1;
    },
  };
}

const entry = (id: string, changes: Partial<ArticleEntry> = {}) =>
  sampleEntry({ id, leadId: id, headline: `Ferry ${id}`, url: null, ...changes });

async function admin(server: DiscordServer, path: string, options = {}): Promise<string> {
  const used = await server.interactions.command({ name: `admin ${path}`, options, permissions });
  return textOf(await used.final({ until: (message) => textOf(message) !== '' }));
}

const OLD = entry('old');

test('new coverage of a topic is posted once, copies in one line, up to the daily cap, also over restarts', async () => {
  const clock = handClock();
  const coverage = changingCoverage([OLD]);
  const state = stateForTest();
  const { server, bot } = await runningBot({ dateline: coverage.dateline, clock, state });
  const channel = server.ids.otherChannel;
  await admin(server, 'watches add', { topic: 'ferry', channel, per_day: 3 });
  const copy = entry('copy', { leadId: 'new', outlet: '@everyone', published: '2024-03-06' });
  coverage.publish({ ...OLD, headline: 'Changed' }, entry('new'), copy, entry('other'));
  await clock.advance(1000);
  const first = textOf(await (await server.replies(channel)).final());
  expect(first).toContain('**Harbour Gazette** · 5 Mar 2024 · Ferry new (also in @\u200beveryone)');
  for (const absent of ['Changed', 'Ferry old', 'Ferry copy', 'Ferry other', 'at most'])
    expect(first).not.toContain(absent);
  await bot.close();
  const late = entry('late', { leadId: 'new' });
  const more = ['b', 'c', 'd'].map((id) => entry(id, { published: null, notBefore: '2024-03' }));
  coverage.publish(OLD, entry('new'), copy, late, ...more);
  const again = handClock();
  await runningBot({ dateline: coverage.dateline, clock: again, state }, server);
  const second = textOf(await (await server.replies(channel, 2)).final());
  expect(second).toContain('· undated, not before Mar 2024 · Ferry b');
  expect(second).toContain('Ferry c');
  expect(second).toContain('1 more article is not shown: at most 3 are posted here a day.');
  expect(second).not.toContain('Ferry late');
  expect(await admin(server, 'watches list')).toContain(`1 · “ferry” in <#${channel}>`);
  expect(await admin(server, 'watches remove', { number: 1 })).toContain('no longer posted');
  expect(await admin(server, 'watches list')).toContain('posted nowhere');
});

test.each([
  ['a channel that is gone', 'GET', /^\/channels\/\d+$/, 10_003, 'I cannot see'],
  ['a missing permission', 'POST', /\/messages$/, 50_013, 'I may not post in'],
])(
  '%s switches the watch off and is told in /admin status',
  async (_, method, path, code, told) => {
    const clock = handClock();
    const coverage = changingCoverage([OLD]);
    const { server, state } = await runningBot({ dateline: coverage.dateline, clock });
    const { channel, guild } = server.ids;
    const gone = method === 'GET' ? '1180000000000000999' : channel;
    await state.watches.add({ guildId: guild, channelId: gone, topic: 'ferry', dailyCap: 3 });
    if (method === 'POST')
      server.failNext({ method, path, status: 403, body: { code, message: 'Missing' } });
    coverage.publish(OLD, entry('new'));
    await clock.advance(1000);
    await expect
      .poll(() => state.watches.list(guild))
      .toMatchObject([{ off: method === 'GET' ? 'gone' : 'forbidden' }]);
    expect(await admin(server, 'status')).toContain(`Off: ${told} <#${gone}>`);
  },
);
