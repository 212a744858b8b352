import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';
import type { Stage } from '../answering/dateline.ts';
import type { Command, CommandOptions, Reply } from './command.ts';
import type { DiscordContext } from './context.ts';
import { deliver } from './deliver.ts';
import { explainFailure, type Failure } from './failure.ts';
import { keepAnswer } from './keep-answer.ts';
import { renderNotice } from './render/notice.ts';
import { FOR_ONE, type Payload } from './render/payload.ts';
import { renderReply, type ReplyContext } from './render/reply.ts';
import { renderStage } from './render/stage.ts';
import { StagedEdits } from './staged-edits.ts';
import { withTimeLimit } from './time-limit.ts';

/** Runs a slash command: refuses at once, or defers, shows stages, and always ends with a reply. */
export async function runCommand(
  interaction: ChatInputCommandInteraction,
  context: DiscordContext,
): Promise<void> {
  const command = context.commands.find(({ data }) => data.name === interaction.commandName);
  const options = readOptions(interaction);
  const refusal = refusalOf(command, options, context);
  if (command === undefined || refusal !== null) {
    await refuse(
      interaction,
      refusal ?? 'I no longer have this command. /help shows those I have.',
    );
    return;
  }
  const ephemeral = (command.ephemeral ?? false) || (options.boolean('private') ?? false);
  await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  const outcome = await settle(interaction, command, options, context);
  if ('text' in outcome) await deliverFailure(interaction, outcome, { ephemeral, context });
  else await deliverReply(interaction, outcome, { ephemeral, context });
}

interface Delivery {
  readonly ephemeral: boolean;
  readonly context: DiscordContext;
}

function readOptions({ options }: ChatInputCommandInteraction): CommandOptions {
  return {
    string: (name) => options.getString(name),
    boolean: (name) => options.getBoolean(name),
  };
}

function refusalOf(
  command: Command | undefined,
  options: CommandOptions,
  { log, now }: DiscordContext,
): string | null {
  try {
    command?.check?.(options, now());
    return null;
  } catch (error) {
    return explainFailure(error, log, 'checking the options of a command').text;
  }
}

async function refuse(interaction: ChatInputCommandInteraction, text: string): Promise<void> {
  const { components } = renderNotice(text);
  await interaction.reply({ components, flags: FOR_ONE });
}

/** The reply, or what went wrong: nothing that a handler throws gets past here. */
async function settle(
  interaction: ChatInputCommandInteraction,
  command: Command,
  options: CommandOptions,
  context: DiscordContext,
): Promise<Reply | Failure> {
  const staged = stagesOf(interaction, context);
  try {
    return await withTimeLimit(context, (signal) =>
      command.run({
        dateline: context.dateline,
        options,
        now: context.now(),
        signal,
        onStage(stage) {
          staged.show(stage);
        },
      }),
    );
  } catch (error) {
    return explainFailure(error, context.log, `/${command.data.name}`);
  } finally {
    await staged.close();
  }
}

function stagesOf(
  interaction: ChatInputCommandInteraction,
  { editEveryMs, clock, log }: DiscordContext,
): StagedEdits<Stage> {
  return new StagedEdits({
    everyMs: editEveryMs,
    clock,
    async edit(stage) {
      await interaction.editReply(renderStage(stage)).catch((error: unknown) => {
        log.warn({ err: error }, 'Could not show a stage');
      });
    },
  });
}

async function deliverReply(
  interaction: ChatInputCommandInteraction,
  reply: Reply,
  { ephemeral, context }: Delivery,
): Promise<void> {
  const kept = keepAnswer(reply, { askerId: interaction.user.id, parentId: null }, context);
  const { locale: own, guildLocale } = interaction;
  const locale = ephemeral ? own : (guildLocale ?? own);
  const { commands, log, sending } = context;
  const payload = renderOrApologise(reply, { answerId: kept.answerId, commands, locale }, log);
  await sending.track(deliver(interaction, payload, { ephemeral, log }).then(kept.shownIn));
}

/** A reply that cannot be drawn must not leave the asker waiting. */
function renderOrApologise(reply: Reply, to: ReplyContext, log: DiscordContext['log']): Payload {
  try {
    return renderReply(reply, to);
  } catch (error) {
    return renderNotice(explainFailure(error, log, `drawing a reply (${reply.kind})`).text);
  }
}

/** A refusal after the reply was deferred goes to the asker alone; a fault is told where the answer would be. */
async function deliverFailure(
  interaction: ChatInputCommandInteraction,
  { text, errorId }: Failure,
  { ephemeral, context }: Delivery,
): Promise<void> {
  if (errorId === null && !ephemeral) {
    const { components } = renderNotice(text);
    try {
      await interaction.deleteReply();
      await interaction.followUp({ components, flags: FOR_ONE });
      return;
    } catch (error) {
      context.log.warn({ err: error }, 'Could not refuse in private');
    }
  }
  await deliver(interaction, renderNotice(text), { ephemeral, log: context.log });
}
