import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { Stage } from '../../answering/dateline.ts';
import type { Words } from '../../localisation/words.ts';
import { invocationOf, type Asking } from '../asking/asked.ts';
import type { Command, Reply } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import type { Ticket } from '../admission/admission.ts';
import { admitInteraction } from './admit-interaction.ts';
import { deliver, type AnsweredInteraction } from './deliver.ts';
import { explainFailure, type Failure } from '../asking/failure.ts';
import { keepAnswer } from '../asking/keep-answer.ts';
import { paintReply } from '../asking/paint-reply.ts';
import { readerLocale, readerWords } from '../reader-locale.ts';
import { serverSettings } from '../server-settings.ts';
import type { ServerSettings } from '../../state/tables/settings.ts';
import { renderNotice } from '../render/notice.ts';
import { draw, forOne } from '../render/draw.ts';
import type { Payload } from '../render/payload.ts';
import { renderReply, type ReplyContext } from '../render/reply.ts';
import { renderStage } from '../render/stage.ts';
import { StagedEdits } from '../asking/staged-edits.ts';
import { withTimeLimit } from '../asking/time-limit.ts';

export interface Answering {
  readonly command: Command;
  readonly asking: Asking;
  /** Only the one who asks sees the reply. */
  readonly ephemeral: boolean;
  /** The answer that was followed up on. */
  readonly parentId: string | null;
  readonly context: DiscordContext;
}

/** With what the server has set. */
interface Started extends Answering {
  readonly server: ServerSettings;
}

/** Refuses at once, or defers, runs a command, shows stages, and always ends with a reply, in a new message. */
export async function answerInteraction(
  interaction: AnsweredInteraction,
  answering: Answering,
): Promise<void> {
  const ticket = await admitInteraction(interaction, answering.command, answering.context);
  if (ticket === null) return;
  try {
    await interaction.deferReply(answering.ephemeral ? { flags: MessageFlags.Ephemeral } : {});
    const server = await serverSettings(interaction.guildId, answering.context);
    const started = { ...answering, server };
    const outcome = await settle(interaction, started, ticket);
    if ('text' in outcome) await deliverFailure(interaction, outcome, answering);
    else await deliverReply(interaction, outcome, started);
  } finally {
    await ticket.release();
  }
}

/** The reply, or what went wrong: nothing that a handler throws gets past here. */
async function settle(
  interaction: AnsweredInteraction,
  { command, asking, ephemeral, context, server }: Started,
  ticket: Ticket,
): Promise<Reply | Failure> {
  const words = readerWords(interaction, ephemeral, server.language);
  const staged = stagesOf(interaction, words, context);
  try {
    const onStage = (stage: Stage): void => {
      staged.show(stage);
    };
    const answer = (signal: AbortSignal): Promise<Reply> =>
      command.run({
        ...invocationOf(asking, undefined),
        dateline: context.dateline,
        detail: server.detail ?? undefined,
        words,
        signal,
        onStage,
      });
    return await ticket.run(
      () => withTimeLimit(context, answer),
      (before) => {
        onStage({ stage: 'waiting', before });
      },
    );
  } catch (error) {
    // A refusal is told to the asker alone.
    const told = error instanceof UserError ? readerWords(interaction, true) : words;
    return explainFailure(error, `/${command.data.name}`, { words: told, log: context.log });
  } finally {
    await staged.close();
  }
}

function stagesOf(
  interaction: AnsweredInteraction,
  words: Words,
  { editEveryMs, clock, log, look }: DiscordContext,
): StagedEdits<Stage> {
  return new StagedEdits({
    everyMs: editEveryMs,
    clock,
    async edit(stage) {
      await interaction.editReply(draw(renderStage(stage, words), look)).catch((error: unknown) => {
        log.warn({ err: error }, 'Could not show a stage');
      });
    },
  });
}

async function deliverReply(
  interaction: AnsweredInteraction,
  reply: Reply,
  { asking, ephemeral, parentId, context, server }: Started,
): Promise<void> {
  const { user, guildId } = interaction;
  const by = { askerId: user.id, guildId, parentId, asking, isPrivate: ephemeral };
  const kept = await keepAnswer(reply, by, context);
  const locale = readerLocale(interaction, ephemeral, server.language);
  const words = readerWords(interaction, ephemeral, server.language);
  const { commands, log, look, sending } = context;
  const chart = await paintReply(reply, words, context);
  const payload = renderOrApologise(reply, { ...kept, commands, locale, words, chart }, log);
  await sending.track(deliver(interaction, payload, { ephemeral, log, look }).then(kept.shownIn));
}

/** A reply that cannot be drawn must not leave the asker waiting. */
function renderOrApologise(reply: Reply, to: ReplyContext, log: DiscordContext['log']): Payload {
  try {
    return renderReply(reply, to);
  } catch (error) {
    return renderNotice(
      explainFailure(error, `drawing a reply (${reply.kind})`, { words: to.words, log }).text,
    );
  }
}

/** A refusal after the reply was deferred goes to the asker alone; a fault is told where the answer would be. */
async function deliverFailure(
  interaction: AnsweredInteraction,
  { text, errorId }: Failure,
  { ephemeral, context }: Answering,
): Promise<void> {
  const { log, look } = context;
  if (errorId === null && !ephemeral) {
    try {
      await interaction.deleteReply();
      await interaction.followUp(forOne(draw(renderNotice(text), look)));
      return;
    } catch (error) {
      log.warn({ err: error }, 'Could not refuse in private');
    }
  }
  await deliver(interaction, renderNotice(text), { ephemeral, log, look });
}
