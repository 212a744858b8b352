import { describe, expect, test } from 'vitest';
import { ProviderError, UserError } from '../../../src/errors.ts';
import { textOf } from '../../../src/playground/discord/message-text.ts';
import { linesSaying, type LogLine } from '../../support/memory-log.ts';
import { sampleAnswer } from '../samples.ts';
import { runningBot, type BotUnderTest } from './running-bot.ts';

const question = 'When will the ferry line close?';
const ask = { name: 'ask', options: { question } };

const usage = { calls: 2, inputTokens: 900, outputTokens: 80, estimated: false };
const timingsMs = { understand: 3, embed: 9, search: 20, write: 50, check: 6, total: 88 };

function known(line: LogLine | undefined): LogLine {
  if (line === undefined) throw new Error('The log has no such line');
  return line;
}

/** Runs a command to its end, and closes the bot, after which every line is there. */
async function askedAndClosed({ bot, server }: BotUnderTest, shows: string): Promise<void> {
  const asked = await server.interactions.command(ask);
  await asked.final({ until: (message) => textOf(message).includes(shows) });
  await bot.close();
}

describe('the log has one line for what was asked', () => {
  test('with the id of the answer, where time went, and what it cost', async () => {
    const tested = await runningBot();
    tested.dateline.answerWith(sampleAnswer({ usage, timingsMs }));
    await askedAndClosed(tested, 'Harbour Gazette');
    const [line, ...others] = linesSaying(tested.logged(), 'answered');
    expect(others).toEqual([]);
    const { time, answerId, timingsMs: times, ...rest } = known(line);
    expect(Date.parse(time)).toBeGreaterThan(0);
    expect(answerId).toMatch(/^[\w-]{11}$/);
    expect(times).toMatchObject({ understand: 3, embed: 9, search: 20 });
    expect(rest).toEqual({
      level: 'info',
      command: 'ask',
      status: 'answered',
      language: 'en',
      edition: 'sample',
      writer: 'extractive',
      checked: { written: 1, kept: 1 },
      usage,
      msg: 'answered',
    });
  });

  test('with every stage on its way through Discord as well', async () => {
    const tested = await runningBot();
    tested.dateline.answerWith(sampleAnswer({ timingsMs }));
    await askedAndClosed(tested, 'Harbour Gazette');
    const [line] = linesSaying(tested.logged(), 'answered');
    const stages = ['begin', 'check', 'embed', 'keep', 'render', 'search', 'send', 'total'];
    expect(Object.keys(known(line).timingsMs ?? {}).sort()).toEqual(
      [...stages, 'understand', 'wait', 'write'].sort(),
    );
  });

  test('by whose id the answer is found, and neither what was asked, nor by whom, nor where', async () => {
    const tested = await runningBot();
    await askedAndClosed(tested, 'Harbour Gazette');
    const { server, state, logged } = tested;
    const [line] = linesSaying(logged(), 'answered');
    const kept = await state.answers.find(known(line).answerId ?? '');
    expect(kept).toMatchObject({ answer: { question }, askerId: server.ids.user });
    for (const told of [question, 'ferry', server.ids.user, server.ids.guild, server.ids.channel])
      expect(logged()).not.toContain(told);
  });

  test('with what was asked where LOG_QUESTIONS says so', async () => {
    const privacy = { retentionDays: 90, logsQuestions: true, asksModel: false };
    const tested = await runningBot({ privacy });
    await askedAndClosed(tested, 'Harbour Gazette');
    expect(linesSaying(tested.logged(), 'answered')).toMatchObject([{ asked: { question } }]);
  });

  test('with the id of the error that people were told, and its cause beside it', async () => {
    const tested = await runningBot();
    tested.dateline.answerWith(new ProviderError('The model is away', { retryable: true }));
    await askedAndClosed(tested, 'e-');
    const line = known(linesSaying(tested.logged(), 'not answered')[0]);
    expect(line).toMatchObject({ command: 'ask', status: 'provider' });
    expect(linesSaying(tested.logged(), 'Failed: /ask')).toMatchObject([
      { errorId: line.errorId, err: { message: 'The model is away' } },
    ]);
    expect(tested.logged()).not.toContain('    at ');
  });

  test('where it was refused', async () => {
    const tested = await runningBot();
    tested.dateline.answerWith(new UserError('There is no such outlet.'));
    await tested.server.interactions.command(ask);
    await tested.server.request({ method: 'POST', path: /webhooks/ });
    await tested.bot.close();
    expect(linesSaying(tested.logged(), 'not answered')).toMatchObject([{ status: 'refused' }]);
  });

  test('where it came as a message', async () => {
    const { bot, server, logged } = await runningBot();
    const content = `<@${server.ids.bot}> ${question}`;
    await (await server.messages.create({ content }).reply()).final();
    await bot.close();
    const line = known(linesSaying(logged(), 'answered')[0]);
    expect(line).toMatchObject({ command: 'ask', status: 'answered' });
    expect(line.timingsMs).toHaveProperty('send');
    expect(logged()).not.toContain('ferry');
  });

  test('where the reply did not arrive; what Discord refused is told without its text', async () => {
    const { bot, server, logged } = await runningBot();
    const body = { code: 50035, message: 'Invalid Form Body' };
    server.failNext({ method: 'PATCH', path: /%40original/, status: 400, body });
    await server.interactions.command(ask);
    await server.request({ method: 'PATCH', path: /%40original/ }, 2);
    await bot.close();
    expect(linesSaying(logged(), 'answered')).toMatchObject([{ isDelivered: false }]);
    expect(linesSaying(logged(), 'Could not put a reply in place')).toMatchObject([
      { err: { code: 50035, route: '/api/v10/webhooks/:id/:token/messages/%40original' } },
    ]);
    expect(logged()).not.toMatch(/ferry|Harbour Gazette/);
  });
});
