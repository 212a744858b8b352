import { z } from 'zod';

/** A process of this machine answers at once, or hangs. */
const WITHIN_MS = 3000;

const health = z.object({ alive: z.literal(true), version: z.string() });

/** Who has a port: nobody, a bot that tells how it is there, or another program, or a bot that hangs. */
export type AtPort =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'bot'; readonly version: string }
  | { readonly kind: 'other' };

/** Asks at a port as a health check does. */
export async function whoIsAtPort(host: string, port: number): Promise<AtPort> {
  try {
    const address = host.includes(':') ? `[${host}]` : host;
    const signal = AbortSignal.timeout(WITHIN_MS);
    const response = await fetch(`http://${address}:${port}/healthz`, { signal });
    const { version } = health.parse(await response.json());
    return { kind: 'bot', version };
  } catch (error) {
    return { kind: isRefused(error) ? 'nobody' : 'other' };
  }
}

/** Nobody listens. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
