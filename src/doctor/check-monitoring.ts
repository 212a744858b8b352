import { z } from 'zod';
import type { Config } from '../config.ts';
import type { Check, Finding } from './check.ts';

const SUBJECT = 'Monitoring';
const ADVICE = 'set MONITORING_PORT to another one, or to 0 for none';
/** A process of this machine answers at once, or hangs. */
const WITHIN_MS = 3000;

const health = z.object({ alive: z.literal(true), version: z.string() });

/** Whether the port of health and metrics is free, or a bot has it. */
export function monitoringChecks({
  monitoringHost: host,
  monitoringPort: port,
}: Pick<Config, 'monitoringHost' | 'monitoringPort'>): readonly Check[] {
  return [async () => [port === 0 ? notServed() : await lookAt(host, port)]];
}

function notServed(): Finding {
  return { state: 'off', subject: SUBJECT, detail: 'health and metrics are not served' };
}

async function lookAt(host: string, port: number): Promise<Finding> {
  try {
    const address = host.includes(':') ? `[${host}]` : host;
    const signal = AbortSignal.timeout(WITHIN_MS);
    const response = await fetch(`http://${address}:${port}/healthz`, { signal });
    const { version } = health.parse(await response.json());
    return { state: 'ok', subject: SUBJECT, detail: `a bot runs at port ${port}, ${version}` };
  } catch (error) {
    if (isRefused(error))
      return { state: 'ok', subject: SUBJECT, detail: `port ${port} of ${host} is free` };
    const detail = `another program has port ${port}, or a bot that hangs: health and metrics cannot be served — ${ADVICE}`;
    return { state: 'warn', subject: SUBJECT, detail };
  }
}

/** Nobody listens. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
