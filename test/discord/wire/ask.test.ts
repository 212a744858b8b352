import { ComponentType, InteractionResponseType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answering/answer.ts';
import { ProviderError } from '../../../src/errors.ts';
import { serverForTest } from '../../support/discord/bot.ts';
import { componentsOf, isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import { abstention, sampleAnswer } from '../samples.ts';
import { handClock } from '../../support/hand-clock.ts';
import { runningBot } from './running-bot.ts';

const question = 'When will the ferry line close?';
const ask = { name: 'ask', options: { question } };

function hasText(text: string | RegExp): { until: (message: Message) => boolean } {
  return {
    until: (message) =>
      typeof text === 'string' ? textOf(message).includes(text) : text.test(textOf(message)),
  };
}

describe('/ask', () => {
  test('defers first, shows what is under way, and ends with the answer and its sources', async () => {
    const { server, dateline } = await runningBot();
    dateline.report(
      { stage: 'searching', articles: 1204 },
      { stage: 'reading', passages: 8, outlets: 5 },
    );
    const release = dateline.hold();
    const asked = await server.interactions.command(ask);
    const callback = await asked.callback();
    expect(callback.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    await asked.final(hasText('Reading 8 passages from 5 outlets…'));
    release();
    const shown = await asked.final(hasText('[1] **Harbour Gazette** · 5 Mar 2024'));
    expect(asked.edits().map(({ message }) => textOf(message).split('\n')[0])).toEqual([
      '-# Searching 1,204 articles…',
      '-# Reading 8 passages from 5 outlets…',
      sampleAnswer().answer,
    ]);
    expect(dateline.asked[0]).toMatchObject({ question, asOf: '2026-11-22' });
    expect(isEphemeral(shown)).toBe(false);
  });

  test('edits once in 1.2 seconds, and of what waits shows the latest', async () => {
    const clock = handClock();
    const { server, dateline } = await runningBot({ clock, editEveryMs: 1200 });
    dateline.report(
      { stage: 'searching', articles: 1204 },
      { stage: 'reading', passages: 8, outlets: 5 },
      { stage: 'writing', claims: 1, answer: 'It will close. [1]' },
    );
    const release = dateline.hold();
    const asked = await server.interactions.command(ask);
    await asked.final(hasText('Searching'));
    await clock.waitingFor(1200);
    await clock.advance(1199);
    expect(asked.edits()).toHaveLength(1);
    await clock.advance(1);
    await asked.final(hasText('1 claim checked'));
    release();
    await asked.final(hasText('5 Mar 2024'));
    expect(asked.edits()).toHaveLength(3);
  });

  test('shows the claims that were checked while the rest is written, and the whole at the end', async () => {
    const { server, dateline } = await runningBot();
    dateline.report({ stage: 'writing', claims: 1, answer: 'It **will** close, @everyone. [1]' });
    const release = dateline.hold();
    const asked = await server.interactions.command(ask);
    const shown = textOf(await asked.final(hasText('1 claim checked against the text so far')));
    expect(shown).toContain('It \\*\\*will\\*\\* close, @\u200beveryone. [1]');
    release();
    const final = textOf(await asked.final(hasText('[1] **Harbour Gazette** · 5 Mar 2024')));
    expect(final).not.toContain('so far');
  });

  test('shows an abstention with what came nearest, and no sources', async () => {
    const { server, dateline } = await runningBot();
    dateline.answerWith(abstention());
    const shown = await (await server.interactions.command(ask)).final();
    expect(textOf(shown)).toContain('Nearest in the coverage:');
    expect(componentsOf(shown, ComponentType.StringSelect)).toEqual([]);
  });

  test('answers in private when asked to', async () => {
    const { server } = await runningBot();
    const asked = await server.interactions.command({
      ...ask,
      options: { question, private: true },
    });
    expect(isEphemeral(await asked.final())).toBe(true);
  });

  test('refuses at once and in private what needs no work', async () => {
    const { server, dateline } = await runningBot();
    const asked = await server.interactions.command({
      ...ask,
      options: { question, after: 'soon' },
    });
    expect((await asked.callback()).type).toBe(InteractionResponseType.ChannelMessageWithSource);
    const shown = await asked.final();
    expect(isEphemeral(shown)).toBe(true);
    expect(textOf(shown)).toContain('I cannot read "soon" as a date');
    expect(dateline.asked).toEqual([]);
  });

  test('refuses an unknown outlet in private, with the nearest', async () => {
    const { server } = await runningBot();
    const asked = await server.interactions.command({
      ...ask,
      options: { question, outlet: 'Harbor Gazete' },
    });
    const refusal = await (await asked.followup()).final();
    expect(isEphemeral(refusal)).toBe(true);
    expect(textOf(refusal)).toContain('Did you mean Harbour Gazette?');
    expect(asked.message()).toBeNull();
  });

  test.each([
    [
      'a fault',
      new Error('secret at /etc/x'),
      /Something went wrong on my side.*error e-[0-9a-f]{8}/,
    ],
    [
      'a provider that fails',
      new ProviderError('401 secret', { retryable: false }),
      /did not answer.*error e-[0-9a-f]{8}/,
    ],
  ])('tells %s kindly, with an id that the log has too', async (_, error, expected) => {
    const { server, dateline, logged } = await runningBot();
    dateline.answerWith(error);
    const shown = textOf(await (await server.interactions.command(ask)).final());
    expect(shown).toMatch(expected);
    expect(shown).not.toContain('secret');
    expect(logged()).toContain(/e-[0-9a-f]{8}/.exec(shown)?.[0]);
    expect(logged()).toContain('secret');
  });

  test('stops when time is up, whether or not the work listens', async () => {
    const { server, dateline } = await runningBot({ timeoutMs: 50 });
    dateline.hold();
    const shown = await (await server.interactions.command(ask)).final();
    expect(textOf(shown)).toContain('so I stopped');
    expect(dateline.asked[0]?.signal?.aborted).toBe(true);
  });

  test('tells those who wait that the bot closes', async () => {
    const { server, dateline, bot } = await runningBot();
    dateline.hold();
    const asked = await server.interactions.command(ask);
    await asked.callback();
    await bot.close();
    expect(textOf(await asked.final())).toContain('I am being restarted');
  });

  test('does not log the question', async () => {
    const { server, logged } = await runningBot();
    await (await server.interactions.command(ask)).final();
    expect(logged()).not.toContain('ferry');
  });

  test('pings nobody, whatever the answer holds', async () => {
    const { server, dateline } = await runningBot();
    dateline.answerWith(
      sampleAnswer({ answer: '@everyone <@1180000000000000401> [x](https://e.vil)' }),
    );
    const asked = await server.interactions.command(ask);
    const shown = await asked.final();
    expect(textOf(shown)).not.toMatch(/@everyone|<@\d|\]\(https:\/\/e\.vil/);
    expect(asked.edits().at(-1)?.payload.allowed_mentions).toEqual({
      parse: [],
      replied_user: false,
    });
  });

  test('attaches the whole of an answer that is too long', async () => {
    const { server, dateline } = await runningBot();
    const long: Answer = sampleAnswer({ answer: 'It will close on 1 April [1]. '.repeat(300) });
    dateline.answerWith(long);
    const shown = await (await server.interactions.command(ask)).final();
    expect(shown.attachments[0]?.filename).toBe('answer.md');
  });
});

describe('Discord refuses', () => {
  test('an interaction that has run out is logged, and the bot goes on', async () => {
    const { server, dateline, logged } = await runningBot();
    server.failNext({
      method: 'POST',
      path: /\/interactions\/.*\/callback/,
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    await server.interactions.command(ask);
    const other = { ...ask, userId: server.ids.otherUser };
    await (await server.interactions.command(other)).final();
    expect(logged()).toContain('10062');
    expect(dateline.asked).toHaveLength(1);
  });

  test('a public answer after the token ran out goes to the channel', async () => {
    const { server, dateline } = await runningBot();
    const release = dateline.hold();
    const asked = await server.interactions.command(ask);
    await asked.callback();
    asked.expireToken();
    release();
    const posted = await server.replies(server.ids.channel, 2);
    expect(textOf(await posted.final())).toContain('Harbour Gazette');
  });

  test('a private answer after the token ran out goes nowhere', async () => {
    const { server, dateline, logged } = await runningBot();
    const release = dateline.hold();
    const options = { question, private: true };
    const asked = await server.interactions.command({ ...ask, options });
    await asked.callback();
    asked.expireToken();
    release();
    await server.request({ method: 'PATCH', path: /original/ });
    await (await server.interactions.command({ name: 'sources' })).final();
    expect(logged()).toContain('50027');
    expect(server.requests.filter(({ path }) => /\/channels\/\d+\/messages/.test(path))).toEqual(
      [],
    );
  });

  test('a reply that Discord does not take ends in an apology', async () => {
    const { server } = await runningBot();
    server.failNext({
      method: 'PATCH',
      path: /original/,
      status: 400,
      body: { code: 50035, message: 'Invalid Form Body' },
    });
    const shown = await (await server.interactions.command(ask)).final();
    expect(textOf(shown)).toContain('Discord did not take it');
  });
});

test('a server under the bot gets no request that it does not know', async () => {
  const server = await serverForTest();
  await runningBot({}, server);
  await (await server.interactions.command(ask)).final();
  expect(server.unexpected).toEqual([]);
});
