import { UserError } from '../../errors.ts';
import type { Stage } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import type { Asking } from '../asking/asked.ts';
import type { Reply, Runnable } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import type { Ticket } from '../admission/admission.ts';
import { admitInteraction } from './admit-interaction.ts';
import { defer } from './defer.ts';
import type { AnsweredInteraction } from './deliver.ts';
import { deliverFailure, deliverReply } from './deliver-outcome.ts';
import { readingOf, type Reading } from './reading.ts';
import { openCourse, type Course } from '../asking/course.ts';
import { explainFailure, type Failure } from '../asking/failure.ts';
import { runAsking } from '../asking/run-asking.ts';
import { readerWords } from '../reader-locale.ts';
import { draw } from '../render/draw.ts';
import { renderStage } from '../render/stage.ts';
import { StagedEdits } from '../asking/staged-edits.ts';

export interface Answering {
  readonly command: Runnable;
  readonly asking: Asking;
  /** Only the one who asks sees the reply. */
  readonly ephemeral: boolean;
  /** The answer that is followed up on. */
  readonly parentId: string | null;
  /** The reply takes the place of the message whose button was pressed. @default false */
  readonly inPlace?: boolean;
  readonly context: DiscordContext;
}

/** With how the reply is read. */
export interface Started extends Answering {
  readonly course: Course;
  readonly reading: Reading;
}

/** Refuses at once, or defers, runs a command, shows stages, and always ends with a reply. */
export async function answerInteraction(
  interaction: AnsweredInteraction,
  answering: Answering,
): Promise<void> {
  const ticket = await admitInteraction(interaction, answering.command, answering.context);
  if (ticket === null) return;
  const course = openCourse(answering.asking, answering.context);
  try {
    await defer(interaction, answering);
    const reading = await readingOf(interaction, answering.ephemeral, answering.context);
    course.lap('begin');
    const started = { ...answering, course, reading };
    const outcome = await settle(interaction, started, ticket);
    if ('text' in outcome) await deliverFailure(interaction, outcome, started);
    else await deliverReply(interaction, outcome, started);
  } finally {
    await ticket.release();
  }
}

/** The reply, or what went wrong: nothing that a handler throws gets past here. */
async function settle(
  interaction: AnsweredInteraction,
  { command, asking, parentId, course, context, reading }: Started,
  ticket: Ticket,
): Promise<Reply | Failure> {
  const { state, log } = context;
  const { words, detail } = reading;
  const run = context.runs.open(interaction.user.id);
  const staged = stagesOf(interaction, { words, runId: run.id, context });
  try {
    const history = parentId === null ? undefined : await state.answers.history(parentId);
    const onStage = (stage: Stage): void => {
      staged.show(stage);
    };
    const asked = { command, asking, history, detail, words, ticket, run, course, onStage };
    return await runAsking(asked, context);
  } catch (error) {
    // A refusal is told to the asker alone.
    const told = error instanceof UserError ? readerWords(interaction, true) : words;
    return explainFailure(error, `/${command.data.name}`, { words: told, log });
  } finally {
    run.close();
    await staged.close();
  }
}

interface Staging {
  readonly words: Words;
  readonly runId: string;
  readonly context: DiscordContext;
}

function stagesOf(
  interaction: AnsweredInteraction,
  { words, runId, context: { editEveryMs, clock, log, look } }: Staging,
): StagedEdits<Stage> {
  return new StagedEdits({
    everyMs: editEveryMs,
    clock,
    async edit(stage) {
      const body = draw(renderStage(stage, words, runId), look);
      await interaction.editReply(body).catch((error: unknown) => {
        log.warn({ err: error }, 'Could not show a stage');
      });
    },
  });
}
