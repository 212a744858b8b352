import type { Logger } from 'pino';
import type { Clock } from '../../clock.ts';
import type { State } from '../../state/state.ts';
import type { Asker, Claim, QuotaLeft } from '../../state/tables/quotas.ts';
import { rulesOf, type Limits } from './limits.ts';
import { barrierFor, type Barrier } from './may-ask.ts';
import { openClaims } from './open-claims.ts';
import type { Place } from './place.ts';
import { Turns } from './turns.ts';

/** Why a question is not answered now. */
export type Refusal =
  | Barrier
  | Exclude<Claim, { granted: true }>
  /** Too many wait already. */
  | { readonly reason: 'full' };

/** A question that may be answered. */
export interface Ticket {
  /**
   * Runs the work when its turn has come; the question is counted when that ends well, and not when it fails.
   * @param onWaiting told how many questions come first, as often as that changes
   */
  run<T>(work: () => Promise<T>, onWaiting: (before: number) => void): Promise<T>;
  /** Gives the question back where it was not run; does nothing after that. */
  release(): Promise<void>;
}

export type Verdict =
  | { readonly admitted: true; readonly ticket: Ticket }
  | { readonly admitted: false; readonly refusal: Refusal };

/** Decides who is answered, and when. */
export interface Admission {
  /** Whether the settings of the server let someone use the bot in a place: `null` where they do. */
  barrier(place: Place): Promise<Refusal | null>;
  /** Likewise for a question, which the limits count from now on. */
  admit(place: Place): Promise<Verdict>;
  /** What is left of each limit. */
  left(asker: Asker): Promise<readonly QuotaLeft[]>;
  /** Questions under way in this process. */
  load(): { readonly running: number; readonly waiting: number };
}

export interface AdmissionParts {
  readonly state: Pick<State, 'quotas' | 'settings'>;
  readonly limits: Limits;
  readonly clock: Clock;
  readonly log: Logger;
}

/** As many may wait: the last of them is answered before Discord's 15 minutes are over. */
const MAX_WAITING = 100;

export function createAdmission({ state, limits, clock, log }: AdmissionParts): Admission {
  const rules = rulesOf(limits);
  const turns = new Turns(limits.atOnce);
  const claims = openClaims({ quotas: state.quotas, clock, log });

  async function barrier(place: Place): Promise<Refusal | null> {
    if (place.guildId === null) return null;
    return barrierFor(place, await state.settings.find(place.guildId));
  }

  async function admit(place: Place): Promise<Verdict> {
    const refusal = await barrier(place);
    if (refusal !== null) return { admitted: false, refusal };
    if (turns.waiting >= MAX_WAITING) return { admitted: false, refusal: { reason: 'full' } };
    const claim = await state.quotas.claim(place, rules);
    if (!claim.granted) return { admitted: false, refusal: claim };
    claims.open(claim.id);
    return { admitted: true, ticket: ticketFor(claim.id) };
  }

  function ticketFor(claimId: number): Ticket {
    return {
      async run(work, onWaiting) {
        try {
          const result = await turns.take(work, onWaiting);
          await claims.charge(claimId);
          return result;
        } catch (error) {
          await claims.release(claimId);
          throw error;
        }
      },
      release: () => claims.release(claimId),
    };
  }

  return {
    barrier,
    admit,
    left: (asker) => state.quotas.left(asker, rules),
    load: () => ({ running: turns.running, waiting: turns.waiting }),
  };
}
