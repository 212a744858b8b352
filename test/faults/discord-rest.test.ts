import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/playground/discord/message-text.ts';
import type { Message } from '../../src/playground/discord/message.ts';
import { runningBot } from '../discord/wire/running-bot.ts';
import { handClock, type HandClock } from '../support/hand-clock.ts';

/** discord.js sends a request that fails by itself so many times. */
const TRIES = 4;

const ask = { name: 'ask', options: { question: 'When will the ferry line close?' } };
const EDIT = { method: 'PATCH', path: /%40original|@original/ } as const;
const CALLBACK = { method: 'POST', path: /\/callback$/ } as const;
const POST = { method: 'POST', path: /\/channels\/\d+\/messages$/ } as const;

const answered = {
  until: (message: Message) => textOf(message).includes('**Harbour Gazette** · 5 Mar 2024'),
};

function refused(status: number, code: number) {
  return { status, body: { code, message: 'as Discord says' } };
}

describe('Discord fails', () => {
  test.each([500, 502, 503, 504])('with %i for a moment: the answer comes', async (status) => {
    const { server } = await runningBot();
    server.failNext({ ...CALLBACK, status, times: TRIES - 1 });
    server.failNext({ ...EDIT, status, times: TRIES - 1 });
    const asked = await server.interactions.command(ask);
    await asked.final(answered);
  });

  test.each([
    ['edit of a deferred reply', EDIT],
    ['message', POST],
  ])(
    'for seconds at the %s: it is tried again after a while, and the answer comes',
    async (_, match) => {
      const clock = handClock();
      const { server } = await runningBot({ clock });
      server.failNext({ ...match, status: 503, times: 2 * TRIES });
      const place =
        match === EDIT
          ? await server.interactions.command(ask)
          : server.messages.create({ content: `<@${server.ids.bot}> When will it close?` });
      await letPass(clock, () => requests(server.requests, match), 2 * TRIES);
      const shown = 'reply' in place ? await place.reply() : place;
      await shown.final(answered);
      expect(requests(server.requests, match)).toBe(2 * TRIES + 1);
    },
  );

  test('for longer: it ends after seven rounds and an apology, and the next question is answered', async () => {
    const clock = handClock();
    const { server, logged } = await runningBot({ clock });
    server.failNext({ ...EDIT, status: 500, times: 7 * TRIES });
    const asked = await server.interactions.command(ask);
    await letPass(clock, () => requests(server.requests, EDIT), 7 * TRIES);
    const told = { until: (message: Message) => textOf(message).includes('did not take it') };
    await asked.final(told);
    expect(requests(server.requests, EDIT)).toBe(7 * TRIES + 1);
    expect(logged()).toContain('Could not put a reply in place');
    await (await server.interactions.command(ask)).final(answered);
  });

  test('at the first answer to an interaction: it is given up after its three seconds, and not counted', async () => {
    const clock = handClock();
    const limits = { perMinute: 1, perDayServer: 0, perDay: 0, atOnce: 1 };
    const { server, dateline, logged } = await runningBot({ clock, limits });
    server.failNext({ ...CALLBACK, status: 500, times: 5 * TRIES });
    await server.interactions.command(ask);
    await expect
      .poll(
        async () => {
          await clock.advance(250);
          return logged();
        },
        { timeout: 20_000, interval: 20 },
      )
      .toContain('could not be answered');
    expect(dateline.asked).toEqual([]);
    const tries = requests(server.requests, CALLBACK);
    expect(tries).toBeGreaterThanOrEqual(TRIES);
    expect(tries).toBeLessThanOrEqual(5 * TRIES);
  });

  test('after it has taken the first answer: its "already" is taken for a yes', async () => {
    const { server } = await runningBot();
    server.failNext({ ...CALLBACK, status: 502, times: TRIES });
    server.failNext({ ...CALLBACK, ...refused(400, 40060) });
    server.failNext({ ...EDIT, status: 200, body: {} });
    await server.interactions.command(ask);
    await server.request(EDIT);
  });
});

describe('Discord limits', () => {
  test('all requests together: each waits as long as it says', async () => {
    const { server } = await runningBot();
    const asked = await server.interactions.command(ask);
    await asked.final(answered);
    server.rateLimitNext({ ...EDIT, retryAfterMs: 120, global: true });
    const other = await server.interactions.command({ ...ask, userId: server.ids.otherUser });
    await other.final(answered);
    const edits = server.requests.filter(({ path }) => EDIT.path.test(path));
    const limited = edits.findIndex(({ response }) => response?.status === 429);
    const [first, second] = edits.slice(limited);
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(100);
  });
});

describe('Discord refuses', () => {
  test.each([
    ['10008, as the reply was deleted', refused(404, 10008)],
    ['40060, as another process answered', refused(400, 40060)],
  ])('an edit with %s: nobody is told, and nothing sent again', async (_, response) => {
    const { server } = await runningBot();
    server.failNext({ ...EDIT, ...response });
    const asked = await server.interactions.command(ask);
    await server.request(EDIT);
    const other = { ...ask, userId: server.ids.otherUser };
    await (await server.interactions.command(other)).final(answered);
    const shown = asked.message();
    expect(shown === null ? '' : textOf(shown)).toBe('');
    expect(requests(server.requests, EDIT)).toBe(2);
  });

  test.each([
    ['50013', refused(403, 50013)],
    ['50001', refused(403, 50001)],
  ])(
    'a message with %s: whoever asked is told in a direct message, once',
    async (code, response) => {
      const { server, logged } = await runningBot();
      const path = new RegExp(`/channels/${server.ids.channel}/messages`);
      server.failNext({ path, ...response, times: 2 });
      server.messages.create({ content: `<@${server.ids.bot}> When will it close?` });
      const told = await server.replies(server.ids.dm);
      expect(textOf(await told.final())).toContain('did not take it');
      expect(logged()).toContain(code);
      await (await server.interactions.command(ask)).final(answered);
    },
  );
});

/** Lets time pass, a second at a time, whenever discord.js has given up a request, until there were more than so many. */
async function letPass(clock: HandClock, count: () => number, most: number): Promise<void> {
  await expect
    .poll(
      async () => {
        if (count() % TRIES === 0) await clock.advance(1000);
        return count();
      },
      { timeout: 20_000, interval: 20 },
    )
    .toBeGreaterThan(most);
}

function requests(
  all: readonly { readonly method: string; readonly path: string }[],
  { method, path }: { readonly method: string; readonly path: RegExp },
): number {
  return all.filter((request) => request.method === method && path.test(request.path)).length;
}
