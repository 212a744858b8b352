import type { Config } from '../config.ts';
import { whoIsAtPort } from '../monitoring/who-is-at-port.ts';
import type { Check, Finding } from './check.ts';

const SUBJECT = 'Monitoring';
const ADVICE = 'set MONITORING_PORT to another one, or to 0 for none';

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
  const who = await whoIsAtPort(host, port);
  switch (who.kind) {
    case 'bot':
      return {
        state: 'ok',
        subject: SUBJECT,
        detail: `a bot runs at port ${port}, ${who.version}`,
      };
    case 'nobody':
      return { state: 'ok', subject: SUBJECT, detail: `port ${port} of ${host} is free` };
    case 'other':
      return {
        state: 'warn',
        subject: SUBJECT,
        detail: `another program has port ${port}, or a bot that hangs: health and metrics cannot be served — ${ADVICE}`,
      };
  }
}
