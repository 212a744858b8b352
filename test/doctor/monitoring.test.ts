import { createServer } from 'node:http';
import { Registry } from 'prom-client';
import { expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { monitoringChecks } from '../../src/doctor/check-monitoring.ts';
import { serveMonitoring } from '../../src/monitoring/monitoring-server.ts';
import { createReadiness } from '../../src/monitoring/readiness.ts';
import { freePort } from '../support/free-port.ts';
import { memoryLog } from '../support/memory-log.ts';

async function found(monitoringPort: number) {
  const [check] = monitoringChecks({ monitoringHost: '127.0.0.1', monitoringPort });
  const [finding] = (await check?.()) ?? [];
  return finding;
}

test('a port that is free, and none at all', async () => {
  const port = await freePort();
  expect(await found(port)).toMatchObject({
    state: 'ok',
    detail: `port ${port} of 127.0.0.1 is free`,
  });
  expect(await found(0)).toMatchObject({ state: 'off' });
});

test('a port where a bot tells how it is', async () => {
  const figures = { readiness: createReadiness(systemClock), registry: new Registry() };
  const { log } = memoryLog();
  const server = await serveMonitoring({ host: '127.0.0.1', port: 0, figures, log });
  onTestFinished(() => server.close());
  const finding = await found(server.port ?? 0);
  expect(finding?.state).toBe('ok');
  expect(finding?.detail).toMatch(/^a bot runs at port \d+, \d/);
});

test('a port that another program has', async () => {
  const other = createServer((_, response) => response.end('<p>Hello</p>'));
  const port = await freePort();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  expect(await found(port)).toMatchObject({ state: 'warn' });
  expect((await found(port))?.detail).toContain('set MONITORING_PORT');
});
