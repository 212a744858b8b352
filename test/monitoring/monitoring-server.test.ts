import { createServer } from 'node:http';
import { pino } from 'pino';
import { Counter, Registry } from 'prom-client';
import { expect, onTestFinished, test } from 'vitest';
import { serveMonitoring, type MonitoringServer } from '../../src/monitoring/monitoring-server.ts';
import { createReadiness } from '../../src/monitoring/readiness.ts';
import { VERSION } from '../../src/version.ts';
import { handClock } from '../support/hand-clock.ts';
import { listenOnLoopback } from '../support/loopback.ts';
import { memoryLog } from '../support/memory-log.ts';

const LOOPBACK = '127.0.0.1';

async function served(port = 0, log = pino({ level: 'silent' })) {
  const registry = new Registry();
  const readiness = createReadiness(handClock());
  const figures = { registry, readiness };
  const server = await serveMonitoring({ host: LOOPBACK, port, figures, log });
  onTestFinished(() => server.close());
  return { server, registry, readiness };
}

function ask({ port }: MonitoringServer, path: string, method = 'GET'): Promise<Response> {
  return fetch(`http://${LOOPBACK}:${port}${path}`, { method });
}

test('/healthz answers as long as the event loop turns', async () => {
  const { server } = await served();
  const response = await ask(server, '/healthz');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toMatchObject({ alive: true, version: VERSION });
});

test('/readyz is 503 until the bot runs and every part is there', async () => {
  const { server, readiness } = await served();
  expect((await ask(server, '/readyz')).status).toBe(503);
  readiness.enter('running');
  readiness.watch('edition', () => '0001');
  const ready = await ask(server, '/readyz?verbose');
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, parts: { edition: { ok: true } } });
});

test('/metrics is what Prometheus reads', async () => {
  const { server, registry } = await served();
  new Counter({ name: 'things_total', help: 'Things.', registers: [registry] }).inc(3);
  const response = await ask(server, '/metrics');
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  expect(await response.text()).toContain('\nthings_total 3\n');
});

test('figures that cannot be told are 500, and the next page is served', async () => {
  const { log, logged } = memoryLog();
  const { server, registry } = await served(0, log);
  const collect = () => {
    throw new Error('no such figure');
  };
  new Counter({ name: 'things_total', help: 'Things.', registers: [registry], collect });
  expect((await ask(server, '/metrics')).status).toBe(500);
  expect(logged()).toContain('no such figure');
  expect((await ask(server, '/healthz')).status).toBe(200);
});

test.each([
  ['/', 'GET', 404],
  ['/metrics/../etc/passwd', 'GET', 404],
  ['/metrics', 'POST', 405],
  ['/healthz', 'HEAD', 200],
])('%s asked for with %s is %i', async (path, method, status) => {
  const { server } = await served();
  expect((await ask(server, path, method)).status).toBe(status);
});

test('a port that another program has is told in the log, and is no failure', async () => {
  const other = createServer((_, response) => response.end('<p>Hello</p>'));
  const { port, close } = await listenOnLoopback(other);
  onTestFinished(close);
  const { log, logged } = memoryLog();
  expect((await served(port, log)).server.port).toBeNull();
  expect(logged()).toContain('this port cannot be had. Set MONITORING_PORT to another one');
});

test('a port that another bot has is told as such: it may have been started by mistake', async () => {
  const { server } = await served();
  const { log, logged } = memoryLog();
  const second = await served(server.port ?? 0, log);
  expect(second.server.port).toBeNull();
  expect(logged()).toContain('another Dateline bot has this port. With the same token both answer');
  await second.server.close();
});
