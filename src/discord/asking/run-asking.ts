import type { Stage } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import type { Ticket } from '../admission/admission.ts';
import type { Invocation, Reply, Runnable } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { invocationOf, type Asking } from './asked.ts';
import type { Course } from './course.ts';
import type { Run } from './runs.ts';
import { unlessAborted, withTimeLimit } from './time-limit.ts';

/** What is asked, and what is known of it before there is a reply. */
export interface AskingRun {
  readonly command: Runnable;
  readonly asking: Asking;
  /** The conversation so far, oldest first. */
  readonly history?: Invocation['history'];
  /** Where the options do not tell. */
  readonly detail?: Invocation['detail'];
  /** Of the language that the reply is written in. */
  readonly words: Words;
  readonly ticket: Ticket;
  readonly run: Run;
  /** Told when its turn has come, and when it has run. */
  readonly course: Course;
  readonly onStage: (stage: Stage) => void;
}

/**
 * Runs a command when its turn has come, within the time it may take; the one who asked can stop it, in the line as well.
 * @throws StoppedError, TimeLimitError, ClosingError, or what the command throws
 */
export async function runAsking(
  { command, asking, history, detail, words, ticket, run, course, onStage }: AskingRun,
  { dateline, timeoutMs, closing }: DiscordContext,
): Promise<Reply> {
  const answer = (signal: AbortSignal): Promise<Reply> =>
    command.run({ ...invocationOf(asking, history), dateline, detail, words, signal, onStage });
  const inTime = () => {
    course.lap('wait');
    return withTimeLimit({ timeoutMs, closing, stopped: run.signal }, answer);
  };
  try {
    return await unlessAborted(run.signal, () =>
      ticket.run(inTime, (before) => {
        onStage({ stage: 'waiting', before });
      }),
    );
  } finally {
    course.lap('run');
    run.close();
  }
}
