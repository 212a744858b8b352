import type { Logger } from 'pino';
import type { Clock } from '../../clock.ts';
import type { QuotasTable } from '../../state/tables/quotas.ts';

/** Well within the time after which a question counts as lost. */
const RENEW_EVERY_MS = 30_000;

/** The questions under way, each renewed until it ends, which it does once. A state that fails costs the count, not the answer. */
export interface OpenClaims {
  open(claimId: number): void;
  charge(claimId: number): Promise<void>;
  release(claimId: number): Promise<void>;
}

export function openClaims({
  quotas,
  clock,
  log,
}: {
  readonly quotas: QuotasTable;
  readonly clock: Clock;
  readonly log: Logger;
}): OpenClaims {
  const open = new Map<number, () => void>();

  async function attempt(action: () => Promise<void>): Promise<void> {
    await action().catch((error: unknown) => {
      log.error({ err: error }, 'Could not count a question');
    });
  }

  function renewLater(claimId: number): void {
    const callOff = clock.after(RENEW_EVERY_MS, () => {
      renewLater(claimId);
      void attempt(() => quotas.renew(claimId));
    });
    open.set(claimId, callOff);
  }

  async function end(claimId: number, action: () => Promise<void>): Promise<void> {
    const callOff = open.get(claimId);
    if (callOff === undefined) return;
    callOff();
    open.delete(claimId);
    await attempt(action);
  }

  return {
    open: renewLater,
    charge: (claimId) => end(claimId, () => quotas.charge(claimId)),
    release: (claimId) => end(claimId, () => quotas.release(claimId)),
  };
}
