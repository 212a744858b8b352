import type { Command, Invocation, Reply } from '../src/discord/command.ts';
import { newCommand } from './options/option-builders.ts';

/** `/help`: what Dateline can do. */
export const help = {
  data: newCommand('help', 'What I can do, and how to ask').toJSON(),
  ephemeral: true,
  isFree: true,
  run,
} satisfies Command;

async function run({ dateline }: Invocation): Promise<Reply> {
  return { kind: 'help', sources: await dateline.sources() };
}
