import { wait, type Clock } from '../../clock.ts';
import { DatelineError } from '../../errors.ts';
import type { Runnable } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import type { Ticket, Verdict } from './admission.ts';
import type { Place } from './place.ts';

/** For what costs next to nothing: neither counted nor put in a line. */
const FREE: Ticket = { run: (work) => work(), release: () => Promise.resolve() };

const LET_IN: Verdict = { admitted: true, ticket: FREE };

/** Discord waits three seconds for a first sign, which this comes before. */
const STATE_TIME_MS = 1500;

/** Whether a command may be run in a place. A state that cannot be asked, or not in time, keeps nobody from an answer. */
export async function letIn(
  place: Place,
  command: Pick<Runnable, 'isFree' | 'ephemeral'>,
  { admission, clock, log, meter }: Pick<DiscordContext, 'admission' | 'clock' | 'log' | 'meter'>,
): Promise<Verdict> {
  const verdict = verdictOn(place, command, admission);
  const late = new AbortController();
  try {
    const settled = await Promise.race([verdict, silence(clock, late.signal)]);
    if (!settled.admitted) meter.refused(settled.refusal.reason);
    return settled;
  } catch (error) {
    log.error({ err: error }, 'Could not read the limits: a question is let in without');
    // What is granted after all is given back.
    verdict.then(giveBack, () => undefined);
    return LET_IN;
  } finally {
    late.abort();
  }
}

async function verdictOn(
  place: Place,
  { isFree = false, ephemeral = false }: Pick<Runnable, 'isFree' | 'ephemeral'>,
  admission: DiscordContext['admission'],
): Promise<Verdict> {
  if (!isFree) return admission.admit(place);
  const refusal = ephemeral ? null : await admission.barrier(place);
  return refusal === null ? LET_IN : { admitted: false, refusal };
}

/** @throws DatelineError when the state has been asked for too long */
async function silence(clock: Clock, signal: AbortSignal): Promise<never> {
  await wait(STATE_TIME_MS, clock, signal);
  throw new DatelineError(`The state did not answer within ${STATE_TIME_MS} ms`);
}

async function giveBack(verdict: Verdict): Promise<void> {
  if (verdict.admitted) await verdict.ticket.release();
}
