import type { ChatInputCommandInteraction } from 'discord.js';
import { explainFailure } from '../asking/failure.ts';
import { StagedEdits } from '../asking/staged-edits.ts';
import type { DiscordContext } from '../context.ts';
import { defer } from './defer.ts';
import { deliver } from './deliver.ts';
import { renderNotice } from '../render/notice.ts';
import { draw, forOne } from '../render/draw.ts';
import type { Payload } from '../render/payload.ts';
import type { ServiceCommand, ServiceOptions } from '../service/service-command.ts';
import { isManager, serviceUser } from '../service/service-user.ts';
import { answerPatiently } from '../send-patiently.ts';

/** Runs a command about the bot itself, for the one who uses it alone. */
export async function runServiceCommand(
  interaction: ChatInputCommandInteraction,
  command: ServiceCommand,
  context: DiscordContext,
): Promise<void> {
  const user = serviceUser(interaction, context);
  if (command.forManagers && !isManager(interaction)) {
    const refusal = renderNotice(user.words.t('admin.notManager'));
    const told = forOne(draw(refusal, context.look));
    await answerPatiently(() => interaction.reply(told), context);
    return;
  }
  await defer(interaction, { ephemeral: true, context });
  const staged = stagesOf(interaction, context);
  const payload = await command
    .run({
      ...user,
      path: pathOf(interaction),
      options: readOptions(interaction),
      show(stage) {
        staged.show(stage);
      },
    })
    .catch((error: unknown) => {
      const told = { words: user.words, log: context.log };
      return renderNotice(explainFailure(error, `/${interaction.commandName}`, told).text);
    });
  await staged.close();
  await deliver(interaction, payload, { ephemeral: true, context });
}

function stagesOf(
  interaction: ChatInputCommandInteraction,
  { editEveryMs, clock, log, look }: DiscordContext,
): StagedEdits<Payload> {
  return new StagedEdits({
    everyMs: editEveryMs,
    clock,
    async edit(payload) {
      await interaction.editReply(draw(payload, look)).catch((error: unknown) => {
        log.warn({ err: error }, 'Could not show a stage');
      });
    },
  });
}

function pathOf({ options }: ChatInputCommandInteraction): string {
  return [options.getSubcommandGroup(false), options.getSubcommand(false)]
    .filter((name) => name !== null)
    .join(' ');
}

function readOptions({ options }: ChatInputCommandInteraction): ServiceOptions {
  return {
    string: (name) => options.getString(name),
    number: (name) => options.getInteger(name),
    id(name) {
      const value = options.get(name)?.value;
      return typeof value === 'string' ? value : null;
    },
  };
}
