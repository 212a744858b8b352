import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { ProviderError } from '../../src/errors.ts';
import { createLog } from '../../src/logging/create-log.ts';

const SECRETS = {
  DISCORD_TOKEN: 'MTE4.token-of-the-bot',
  OPENAI_API_KEY: 'sk-key-of-the-model',
  RERANK_BASE_URL: 'http://127.0.0.1:1',
  RERANK_API_KEY: 'key"of\\the-reranker',
  DATABASE_URL: 'postgres://me:pass%20word%21@db.example/news',
};

function logged(write: (log: ReturnType<typeof createLog>) => void, env: object = {}): string {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  write(createLog(loadConfig({ ...SECRETS, ...env }), { destination }));
  return lines.join('');
}

test('lines are JSON, with the level in words and the time in ISO 8601', () => {
  const line = logged((log) => {
    log.warn({ articles: 3 }, 'Something');
  });
  expect(JSON.parse(line)).toMatchObject({ level: 'warn', articles: 3, msg: 'Something' });
  expect(line).toMatch(/"time":"\d{4}-\d\d-\d\dT[\d:.]+Z"/);
});

test.each([
  ...Object.values(SECRETS).slice(0, 2),
  SECRETS.RERANK_API_KEY,
  'pass%20word%21',
  'pass word!',
])('the secret %s is hidden wherever it stands, and the line stays JSON', (secret) => {
  const line = logged((log) => {
    log.error({ err: new Error(`it was ${secret}`), url: `http://x/${secret}` }, `Bad ${secret}`);
  });
  expect(JSON.stringify(JSON.parse(line))).not.toContain(JSON.stringify(secret).slice(1, -1));
  expect(JSON.parse(line)).toMatchObject({ msg: 'Bad [hidden]', url: 'http://x/[hidden]' });
});

test('a secret of a few letters blots nothing out', () => {
  const line = logged(
    (log) => {
      log.info('as it is');
    },
    { DATABASE_URL: 'postgres://me:is@db.example/news' },
  );
  expect(JSON.parse(line)).toMatchObject({ msg: 'as it is' });
});

test('an error that was foreseen is told without its stack, with what caused it', () => {
  const cause = Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' });
  const line = logged((log) => {
    log.warn({ err: new ProviderError('The model is away', { retryable: true, cause }) }, 'Failed');
  });
  expect(JSON.parse(line)).toMatchObject({
    err: {
      type: 'ProviderError',
      message: 'The model is away',
      cause: { type: 'Error', message: 'connect refused', code: 'ECONNREFUSED' },
    },
  });
  expect(line).not.toContain('    at ');
});

test('any other error is told with its stack', () => {
  const line = logged((log) => {
    log.error({ err: new TypeError('x is not a function') }, 'Failed');
  });
  expect(JSON.parse(line)).toMatchObject({ err: { type: 'TypeError' } });
  expect(line).toContain('    at ');
});

test('what Discord refused is told without what was sent, whom it was for, and its key', () => {
  const url =
    'https://discord.com/api/v10/webhooks/1180000000000000001/aW50ZXJhY3Rpb24/messages/@original';
  const body = { json: { content: 'When will the ferry close?' }, files: undefined };
  const refusal = { code: 50027, message: 'Invalid Webhook Token' };
  const error = new DiscordAPIError(refusal, 50027, 401, 'PATCH', url, body);
  const line = logged((log) => {
    log.warn({ err: error }, 'Could not put a reply in place');
  });
  expect(JSON.parse(line)).toMatchObject({
    err: {
      code: 50027,
      status: 401,
      method: 'PATCH',
      route: '/api/v10/webhooks/:id/:token/messages/@original',
    },
  });
  expect(line).not.toMatch(/ferry|aW50ZXJhY3Rpb24|1180000000000000001|    at /);
});
