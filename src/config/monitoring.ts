import { wholeBetween, withDefault } from './fields.ts';

/** Where a running bot can be looked at, and how it ends, as variables. */
export const monitoringVariables = {
  MONITORING_HOST: withDefault('127.0.0.1').refine((host) => /^[\w.:-]{1,253}$/.test(host), {
    error: 'must be an address or the name of a host, such as 127.0.0.1 or ::1',
  }),
  MONITORING_PORT: wholeBetween(0, 65_535, 9464),
  STOP_WITHIN_SECONDS: wholeBetween(0, 600, 80),
};

export interface MonitoringSettings {
  /** The address that health, readiness and metrics are served at. */
  readonly monitoringHost: string;
  /** The port; 0 for none. With shards, each has one of the ports behind it. */
  readonly monitoringPort: number;
  /** How long a bot that is told to end waits for what is under way. */
  readonly stopWithinSeconds: number;
}
