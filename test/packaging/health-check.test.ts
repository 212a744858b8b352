import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { loadConfig } from '../../src/config.ts';
import { serveMonitoring } from '../../src/monitoring/monitoring-server.ts';
import { createReadiness } from '../../src/monitoring/readiness.ts';
import { freePort } from '../support/free-port.ts';
import { handClock } from '../support/hand-clock.ts';
import { repositoryFile } from '../support/repository.ts';
import { stagesOf, valuesOf } from './dockerfile.ts';

const LOOPBACK = '127.0.0.1';

const [, run = []] = stagesOf(repositoryFile('Dockerfile'));
const [check = ''] = valuesOf(run, 'HEALTHCHECK');
const [program, ...args] = z
  .array(z.string())
  .parse(JSON.parse(check.slice(check.indexOf('CMD ') + 'CMD '.length)));

/** Runs the image's health check against a port of this machine. @throws Error when it fails */
function checkHealth(port: number | null) {
  const env = { ...process.env, MONITORING_PORT: String(port) };
  return promisify(execFile)(program ?? '', args, { env });
}

test('the health check of the image passes while the pages are served', async () => {
  const figures = { registry: new Registry(), readiness: createReadiness(handClock()) };
  const log = pino({ level: 'silent' });
  const server = await serveMonitoring({ host: LOOPBACK, port: 0, figures, log });
  onTestFinished(() => server.close());
  await expect(checkHealth(server.port)).resolves.toBeDefined();
});

test('the health check of the image fails where nobody answers', async () => {
  await expect(checkHealth(await freePort())).rejects.toMatchObject({ code: 1 });
});

test('without a setting it looks where the bot serves its pages without one', () => {
  expect(check).toContain(`MONITORING_PORT || ${loadConfig({}).monitoringPort}`);
});
