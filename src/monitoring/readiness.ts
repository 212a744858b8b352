import { wait, type Clock } from '../clock.ts';
import { DatelineError } from '../errors.ts';

/** A part that the bot cannot do without is not there. */
export class NotReadyError extends DatelineError {
  override name = 'NotReadyError';
}

/**
 * Looks at a part, and says how it is.
 * @throws DatelineError whose message says why it does not work; of any other error its kind alone is told
 */
export type Look = () => Promise<string> | string;

/** How one part is. */
export interface Finding {
  readonly ok: boolean;
  readonly detail: string;
}

/** How every part is, by name. */
export interface ReadinessReport {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, Finding>>;
}

/** Where a bot is between its start and its end; it answers while it is running. */
export type Phase = 'starting' | 'running' | 'stopping';

/** Whether the bot is running, and the parts that it cannot do without are there. */
export interface Readiness {
  /** It begins with `starting`. */
  enter(phase: Phase): void;
  /** Looks at a part like this from now on. */
  watch(part: string, look: Look): void;
  /** Never throws, and never takes longer than a look may. */
  report(): Promise<ReadinessReport>;
}

/** A part that does not answer in this time does not work. */
const LOOK_MS = 2000;

export function createReadiness(clock: Clock): Readiness {
  const looks = new Map<string, Look>();
  let phase: Phase = 'starting';
  return {
    enter(next) {
      phase = next;
    },
    watch(part, look) {
      looks.set(part, look);
    },
    async report() {
      const found = await Promise.all(
        Array.from(looks, async ([part, look]) => [part, await find(look, clock)] as const),
      );
      const own: Finding = { ok: phase === 'running', detail: phase };
      const parts = { process: own, ...Object.fromEntries(found) };
      return { ready: Object.values(parts).every(({ ok }) => ok), parts };
    },
  };
}

async function find(look: Look, clock: Clock): Promise<Finding> {
  const given = new AbortController();
  try {
    const late = wait(LOOK_MS, clock, given.signal).then((): never => {
      throw new NotReadyError(`does not answer within ${LOOK_MS / 1000} s`);
    });
    return { ok: true, detail: await Promise.race([attempt(look), late]) };
  } catch (error) {
    return { ok: false, detail: reasonOf(error) };
  } finally {
    given.abort();
  }
}

async function attempt(look: Look): Promise<string> {
  return look();
}

/** Messages that nobody foresaw may hold anything. */
function reasonOf(error: unknown): string {
  if (error instanceof DatelineError) return error.message;
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `does not work${code}`;
}
