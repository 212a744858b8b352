import type { Runnable } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import type { Ticket, Verdict } from './admission.ts';
import type { Place } from './place.ts';

/** For what costs next to nothing: neither counted nor put in a line. */
const FREE: Ticket = { run: (work) => work(), release: () => Promise.resolve() };

/** Whether a command may be run in a place. A state that cannot be asked keeps nobody from an answer. */
export async function letIn(
  place: Place,
  { isFree = false, ephemeral = false }: Pick<Runnable, 'isFree' | 'ephemeral'>,
  { admission, log }: Pick<DiscordContext, 'admission' | 'log'>,
): Promise<Verdict> {
  const free: Verdict = { admitted: true, ticket: FREE };
  try {
    if (!isFree) return await admission.admit(place);
    const refusal = ephemeral ? null : await admission.barrier(place);
    return refusal === null ? free : { admitted: false, refusal };
  } catch (error) {
    log.error({ err: error }, 'Could not read the limits: a question is let in without');
    return free;
  }
}
