import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Registry } from 'prom-client';
import { VERSION } from '../version.ts';
import type { Readiness } from './readiness.ts';

/** What the pages are made of. */
export interface Figures {
  readonly readiness: Readiness;
  readonly registry: Registry;
}

/** One page, as it is sent. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** The page that is asked for. Neither secrets nor anything that people wrote stands in any of them. */
export async function answerFor(
  method: string | undefined,
  path: string | undefined,
  { readiness, registry }: Figures,
): Promise<Answered> {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, type: 'text/plain', text: 'These pages are for reading.\n' };
  switch (path?.split('?')[0]) {
    case '/healthz':
      return json(200, await health());
    case '/readyz': {
      const report = await readiness.report();
      return json(report.ready ? 200 : 503, report);
    }
    case '/metrics':
      return { status: 200, type: registry.contentType, text: await registry.metrics() };
    default:
      return { status: 404, type: 'text/plain', text: 'There are /healthz, /readyz, /metrics.\n' };
  }
}

/** That it answers at all shows that the process is alive and its event loop turns. */
async function health() {
  const started = performance.now();
  await setImmediate();
  return {
    alive: true,
    version: VERSION,
    uptimeSeconds: Math.round(process.uptime()),
    turnMs: Math.round(performance.now() - started),
  };
}

function json(status: number, body: object): Answered {
  return { status, type: 'application/json', text: `${JSON.stringify(body, null, 2)}\n` };
}
