import { expect, test } from 'vitest';
import { connect } from '../../src/discord/connect.ts';
import { ProviderError } from '../../src/errors.ts';
import { serverForTest } from '../support/discord/bot.ts';
import { handClock } from '../support/hand-clock.ts';
import { memoryLog } from '../support/memory-log.ts';

test('a Discord that takes the token and never lets the bot begin is waited for five minutes', async () => {
  const server = await serverForTest();
  server.gateway.isMute = true;
  const clock = handClock();
  const connecting = connect({
    token: server.token,
    apiUrl: server.restUrl,
    messageContent: false,
    attach: () => undefined,
    clock,
    log: memoryLog().log,
  }).catch((error: unknown) => error);
  await server.gateway.log.until('identify', 1);
  await clock.advance(5 * 60_000 - 1);
  await clock.advance(1);
  const error = await connecting;
  expect(error).toBeInstanceOf(ProviderError);
  expect(String(error)).toContain(
    'Discord took the token, and has not let the bot begin for 5 minutes',
  );
  await server.gateway.log.until('closed', 1);
});
