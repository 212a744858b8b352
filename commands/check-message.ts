import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import type { CommandOptions, Invocation, MessageMenu, Reply } from '../src/discord/command.ts';
import { refusal } from '../src/localisation/refusal.ts';
import { sentences } from '../src/language/sentences.ts';
import { MAX_QUESTION_CHARS } from './options/option-builders.ts';
import { CONTEXTS, INSTALLS } from './options/everywhere.ts';

/** So many statements of a message are looked up; each takes about as long as a question. */
const MAX_STATEMENTS = 5;
/** What is shorter, such as a greeting, states nothing. */
const MIN_STATEMENT_CHARS = 15;

/** The message menu "Check against coverage": what the coverage says of what a message states. */
export const checkMessage = {
  data: new ContextMenuCommandBuilder()
    .setName('Check against coverage')
    .setType(ApplicationCommandType.Message)
    .setContexts(...CONTEXTS)
    .setIntegrationTypes(...INSTALLS)
    .toJSON(),
  ephemeral: true,
  check,
  run,
} satisfies MessageMenu;

function check(options: CommandOptions): void {
  if (statementsOf(options).length === 0) throw refusal('refusals.nothingStated');
}

async function run({ dateline, options, now, onStage, signal }: Invocation): Promise<Reply> {
  const statements = statementsOf(options);
  const asOf = now.toISOString().slice(0, 10);
  const checks = [];
  for (const statement of statements.slice(0, MAX_STATEMENTS))
    checks.push(await dateline.check({ statement, asOf, onStage, signal }));
  const [only] = checks;
  return checks.length === 1 && statements.length === 1 && only !== undefined
    ? { kind: 'check', check: only }
    : { kind: 'checks', checks, left: statements.length - checks.length };
}

/** The sentences of the message that may state something: not its questions, and no addresses. */
function statementsOf(options: CommandOptions): string[] {
  const text = (options.string('text') ?? '').replace(/https?:\/\/\S+/g, ' ');
  return text
    .split(/\n+/)
    .flatMap((line) => sentences(line).map((each) => each.text.trim()))
    .filter((each) => !each.endsWith('?') && /[\p{L}\p{N}]/u.test(each))
    .filter(({ length }) => length >= MIN_STATEMENT_CHARS && length <= MAX_QUESTION_CHARS);
}
