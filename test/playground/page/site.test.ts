import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDiscordServer, type DiscordServer } from '../../../src/playground/discord/server.ts';
import { openSite, type Site } from '../../../src/playground/web/open-site.ts';
import { writeFiles } from '../../support/small-coverage.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let server: DiscordServer;
let site: Site;
let pageDir: string;

beforeAll(async () => {
  const files = { 'index.html': '<!doctype html>', 'page.css': '', 'page.js': '' };
  pageDir = writeFiles(temporaryFolder(), files);
  server = await startDiscordServer();
  site = await openSite(server, { port: 0, pageDir });
});

afterAll(async () => {
  await site.close();
  await server.close();
});

/** Node's own client, because fetch sets these headers itself. */
function statusOf(headers: Readonly<Record<string, string>>, path = '/'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(new URL(path, site.url), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

const say = { kind: 'say', as: '1180000000000000401', channelId: '1180000000000000200' };

function act(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${site.url}/api/act`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

test('the page is served with a policy that lets it load nothing from elsewhere', async () => {
  const { status, headers } = await fetch(site.url);
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test.each([
  ['another name for this machine', { Host: 'evil.example' }],
  ['a page elsewhere', { Origin: 'http://evil.example' }],
])('%s is refused', async (_, headers) => {
  expect(await statusOf(headers)).toBe(403);
});

test('what is no JSON is refused, so that no form elsewhere can be sent here', async () => {
  const { status } = await act(say, { 'Content-Type': 'text/plain' });
  expect(status).toBe(415);
});

test.each([
  ['nobody of this id', { ...say, content: 'Hello', as: '1' }, /nobody with the id 1/],
  ['no text', { ...say, content: ' ' }, /content/],
  ['an unknown act', { ...say, kind: 'fly' }, /kind/],
  ['no such channel', { ...say, content: 'Hello', channelId: '1' }, /no channel 1/],
])('%s is told in words', async (_, body, says) => {
  const response = await act(body);
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(says);
});

test('a message of someone is sent to whoever looks on', async () => {
  const reader = (await fetch(`${site.url}/api/events?as=${server.ids.otherUser}`)).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  expect((await reader?.read())?.value).toContain('"name":"general"');
  expect((await act({ ...say, content: 'Hello' })).status).toBe(200);
  expect((await reader?.read())?.value).toContain('"content":"Hello"');
  await reader?.cancel();
});

test('a port that is taken is named, with what to do', async () => {
  const port = Number(new URL(site.url).port);
  await expect(openSite(server, { port, pageDir })).rejects.toThrow('Choose another with --port');
});

test('a page that was not built is named, with what to do', async () => {
  const empty = { port: 0, pageDir: temporaryFolder() };
  await expect(openSite(server, empty)).rejects.toThrow('run `npm run build`');
});
