import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PermissionFlagsBits } from 'discord.js';
import { createRandom, pick, type Random } from '../../src/benchmark/random.ts';
import type { CommandUse } from '../../src/playground/discord/interaction-uses.ts';
import type { InteractionHandle } from '../../src/playground/discord/interaction-handle.ts';
import { textOf } from '../../src/playground/discord/message-text.ts';
import { describeRequest } from '../../src/playground/discord/request-log.ts';
import { startBot, type BotProcess } from './bot-process.ts';
import { changingCoverage, soakQuestions, type ChangingCoverage } from './coverage.ts';
import type { SoakRun } from './figures.ts';
import type { MemorySample } from './memory-slope.ts';
import { questionsUnderWay, type QuestionsUnderWay } from './questions-under-way.ts';
import { randomFault } from './random-faults.ts';
import { startServers, type Asker, type SoakServers } from './servers.ts';

export interface SoakOptions {
  /** How many are asked. */
  readonly questions: number;
  /** How many a second. */
  readonly rate: number;
  /** Questions from one index to the next; something goes wrong ten times as often. */
  readonly indexEvery: number;
  /** Empty, for the coverage, the data and the log. */
  readonly folder: string;
  readonly seed: number;
  /** Told how it goes, now and then. */
  readonly onProgress?: (line: string) => void;
}

const PEOPLE = 600;
const GUILDS = 5;
/** More are not begun: a machine that cannot keep up is asked more slowly. */
const MOST_UNDER_WAY = 30;
const FAULTS_PER_INDEX = 10;
/** Looks at memory in a run. */
const SAMPLES = 50;
/** The last ones may wait for all time limits together. */
const LAST_WORD_WITHIN_MS = 180_000;
const STARTS_WITHIN = { timeoutMs: 120_000 };

/** What a run works with. */
interface Soaking {
  readonly options: SoakOptions;
  readonly servers: SoakServers;
  readonly bot: BotProcess;
  readonly coverage: ChangingCoverage;
  readonly random: Random;
  readonly questions: QuestionsUnderWay;
  /** Commands that the bot has not reacted to so far. */
  readonly unacknowledged: Set<InteractionHandle>;
  readonly seen: Seen;
}

/** What is counted on the way. */
interface Seen {
  asked: number;
  indexed: number;
  notIndexed: number;
  readonly faults: Map<string, number>;
  readonly resident: MemorySample[];
  readonly held: MemorySample[];
}

/** Asks the real bot, in a process of its own, at a steady rate, while its coverage changes and things go wrong. */
export async function soak(options: SoakOptions): Promise<SoakRun> {
  const random = createRandom(options.seed);
  const servers = await startServers(PEOPLE, GUILDS);
  const coverage = changingCoverage(options.folder, random);
  const bot = startBot(settings(options.folder, coverage, servers), join(options.folder, 'log'));
  const questions = questionsUnderWay(servers.discord);
  const seen: Seen = newCount();
  const started = performance.now();
  try {
    await servers.discord.gateway.ready(1, STARTS_WITHIN);
    const unacknowledged = new Set<InteractionHandle>();
    await askAll({ options, servers, bot, coverage, random, questions, unacknowledged, seen });
    const seconds = (performance.now() - started) / 1000;
    const exitStatus = await bot.stop();
    const left = questions.waiting.map((asked) => whatCameFor(asked, servers));
    return { ...seen, seconds, outcomes: questions.outcomes, left, exitStatus };
  } finally {
    await bot.stop();
    await servers.close();
  }
}

/** A session that discord.js gives up by itself takes with it what it was not sent. */
function whatCameFor({ id }: InteractionHandle, { discord }: SoakServers): string {
  const requests = discord.requests.filter(({ path }) => path.includes(id)).map(describeRequest);
  const sessions = discord.gateway.log.of('ready').length;
  return `${id}: ${requests.join(', ') || 'no request'}, ${sessions} sessions of the gateway`;
}

function newCount(): Seen {
  return { asked: 0, indexed: 0, notIndexed: 0, faults: new Map(), resident: [], held: [] };
}

function settings(
  folder: string,
  { articlesDir }: ChangingCoverage,
  { discord, models }: SoakServers,
): Readonly<Record<string, string>> {
  return {
    ARTICLES_DIR: articlesDir,
    DATA_DIR: join(folder, 'data'),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.restUrl,
    OPENAI_BASE_URL: models.baseUrl,
    OPENAI_API_KEY: models.apiKey,
    LIMIT_PER_DAY_SERVER: '0',
    LIMIT_PER_DAY: '0',
  };
}

/** At the rate that is asked for, or as the bot can. */
async function askAll(soaking: Soaking): Promise<void> {
  const { options, seen, bot, questions } = soaking;
  const texts = soakQuestions();
  const began = performance.now();
  let index = Promise.resolve();
  for (let at = 0; at < options.questions && bot.isRunning(); at += 1) {
    const wait = began + (1000 * at) / options.rate - performance.now();
    if (wait > 0) await sleep(wait);
    while (questions.waiting.length >= MOST_UNDER_WAY && bot.isRunning()) await sleep(20);
    if (isTime(at, options.indexEvery)) index = index.then(() => reindex(soaking));
    if (isTime(at, options.indexEvery / FAULTS_PER_INDEX)) goWrong(soaking);
    if (isTime(at, options.questions / SAMPLES)) await look(soaking);
    await ask(pick(soaking.random, texts), soaking);
    seen.asked += 1;
  }
  await index;
  const until = performance.now() + LAST_WORD_WITHIN_MS;
  while (questions.waiting.length > 0 && performance.now() < until && bot.isRunning())
    await sleep(100);
  if (bot.isRunning()) await look(soaking);
}

function isTime(at: number, every: number): boolean {
  return at > 0 && Math.floor(at / every) > Math.floor((at - 1) / every);
}

async function ask(question: string, soaking: Soaking): Promise<void> {
  soaking.questions.follow(await command({ name: 'ask', options: { question } }, soaking));
}

/** Uses a command as somebody. */
async function command(
  used: Omit<CommandUse, keyof Asker>,
  { servers, random, unacknowledged }: Soaking,
): Promise<InteractionHandle> {
  const { gateway, interactions } = servers.discord;
  const asker = servers.someone(random);
  // A bot that is away cannot be used by anybody: Discord says so itself.
  while (!gateway.hasSessionFor(asker.guildId)) await sleep(50);
  const asked = await interactions.command({ ...used, ...asker });
  unacknowledged.add(asked);
  return asked;
}

/** Changes a few articles, and has the bot index them in its process for that. */
async function reindex(soaking: Soaking): Promise<void> {
  const { coverage, seen, options } = soaking;
  coverage.change();
  const permissions = PermissionFlagsBits.ManageGuild;
  const asked = await command({ name: 'admin reindex', permissions }, soaking);
  const told = await asked
    .final({
      timeoutMs: LAST_WORD_WITHIN_MS,
      until: (message) => !/^(?:-# )?(?:Reading|Embedding)/.test(textOf(message)),
    })
    .then(textOf, () => 'nothing');
  const isIndexed = / new, \d+ changed, /.test(told);
  if (isIndexed) seen.indexed += 1;
  else seen.notIndexed += 1;
  options.onProgress?.(`${seen.asked} asked, index: ${told.split('\n')[0] ?? ''}`);
}

function goWrong({ servers, random, seen, unacknowledged }: Soaking): void {
  for (const asked of unacknowledged) {
    if (asked.message() !== null || asked.followups().length > 0) unacknowledged.delete(asked);
  }
  const name = randomFault(servers, random, { mayLoseSession: unacknowledged.size === 0 });
  seen.faults.set(name, (seen.faults.get(name) ?? 0) + 1);
}

async function look({ bot, seen }: Soaking): Promise<void> {
  const { rss, held } = await bot.memory();
  seen.resident.push({ questions: seen.asked, bytes: rss });
  seen.held.push({ questions: seen.asked, bytes: held });
}
