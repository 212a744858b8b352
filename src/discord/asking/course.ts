import { stopwatch, type Stopwatch } from '../../answering/stopwatch.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Reply } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import type { Asking } from './asked.ts';
import type { Failure, FailureKind } from './failure.ts';

/** What came of something that was asked, without a word of it, and without whom and where it is from. */
export interface Outcome {
  /** Name of the command; a message is `ask`. */
  readonly command: string;
  /** An answer's own; `done` for replies of other kinds. */
  readonly status: Answer['status'] | 'done' | FailureKind;
  /** Whether the reply reached Discord. */
  readonly isDelivered: boolean;
  /** `null` for what is no answer. */
  readonly answer: Answer | null;
  /** Whole milliseconds a stage took, by name, with the `total`. */
  readonly timingsMs: Readonly<Record<string, number>>;
}

/** How an outcome can be found again. */
export interface Ending {
  readonly result: Reply | Failure;
  /** Of the answer as it was kept. */
  readonly answerId: string | null;
  readonly isDelivered: boolean;
}

/** Something that was asked, from when it came to when its reply is there. */
export interface Course {
  /** Notes that a stage has ended. */
  readonly lap: Stopwatch;
  /** Tells the log, in one line, and the meter. */
  end(ending: Ending): void;
}

/** Begins the course of something that was let in. */
export function openCourse(
  asking: Asking,
  { log, meter, privacy }: Pick<DiscordContext, 'log' | 'meter' | 'privacy'>,
): Course {
  const lap = stopwatch();
  return {
    lap,
    end(ending) {
      const outcome = outcomeOf(asking, ending, lap());
      meter.asked(outcome);
      const asked = privacy.logsQuestions ? { asked: asking.options } : {};
      log.info({ ...lineOf(outcome, ending), ...asked }, messageOf(ending.result));
    },
  };
}

function outcomeOf(
  { command }: Asking,
  { result, isDelivered }: Ending,
  laps: Readonly<Record<string, number>>,
): Outcome {
  const answer = 'kind' in result && result.kind === 'answer' ? result.answer : null;
  return {
    command,
    status: 'failure' in result ? result.failure : (answer?.status ?? 'done'),
    isDelivered,
    answer,
    timingsMs: answer === null ? laps : withStages(laps, answer.timingsMs),
  };
}

/** Where it is known what a run was made of, its stages take its place; the total is that of the whole course. */
function withStages(
  laps: Readonly<Record<string, number>>,
  stages: Answer['timingsMs'],
): Readonly<Record<string, number>> {
  const all = Object.entries({ ...stages, ...laps });
  return Object.fromEntries(all.filter(([stage]) => stage !== 'run'));
}

function lineOf(
  { command, status, isDelivered, answer, timingsMs }: Outcome,
  { result, answerId }: Ending,
): object {
  return {
    command,
    status,
    ...('failure' in result && result.errorId !== null && { errorId: result.errorId }),
    ...(isDelivered ? {} : { isDelivered }),
    ...(answer && {
      answerId,
      language: answer.language,
      edition: answer.edition,
      writer: answer.writer,
      checked: answer.checked,
      ...(answer.usage.calls > 0 && { usage: answer.usage }),
    }),
    timingsMs,
  };
}

function messageOf(result: Reply | Failure): string {
  return 'failure' in result ? 'not answered' : 'answered';
}
