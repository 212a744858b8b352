import { formatSpan } from '../../../localisation/format-date.ts';
import type { Sources } from '../../../answering/dateline.ts';
import type { Words } from '../../../localisation/words.ts';
import { relativeTime } from '../../admission/describe-refusal.ts';
import { ACCENTS, layOut, type Payload } from '../../render/payload.ts';
import { showQuotaLines } from '../quota.ts';
import type { ServiceUser } from '../service-command.ts';
import { inServer } from './in-server.ts';
import { offLines } from './watches.ts';

const DAY_MS = 24 * 60 * 60_000;
const BYTES_PER_MB = 1_000_000;

/** How the bot is: its coverage, how busy it is, what is left of the limits, what it takes of the disk. */
export async function showStatus(user: ServiceUser): Promise<Payload> {
  const { words, context } = user;
  const sections = [
    coverageLines(await context.dateline.sources(), words),
    [
      words.t('admin.upSince', { when: relativeTime(context.startedAt) }),
      ...(await shardLines(user)),
      ...(await answerLines(user)),
      ...(await diskLine(user)),
    ].join('\n'),
    await showQuotaLines(user),
    (await offLines(user)).join('\n'),
  ];
  return layOut({ accent: ACCENTS.grey, sections });
}

function coverageLines({ articles, outlets, edition, indexedAt }: Sources, words: Words): string {
  const { t } = words;
  const dates = articles.flatMap(({ published }) => published ?? []);
  const span = formatSpan(dates.at(-1) ?? null, dates[0] ?? null, words);
  const named = outlets.filter(({ outlet }) => outlet !== null).length;
  const held = [
    t('coverage.articles', { count: articles.length }),
    t('coverage.outlets', { count: named }),
    ...(span === null ? [] : [span]),
  ];
  const when = relativeTime(new Date(indexedAt));
  return [held.join(' · '), t('admin.edition', { edition, when })].join('\n');
}

/** Of all shards; of this one alone where others do not answer. */
async function shardLines({ words, context }: ServiceUser): Promise<string[]> {
  const { wholeBot } = context;
  const { shard } = wholeBot;
  const all = await wholeBot.all();
  const facts = all ?? [wholeBot.own()];
  const sum = (what: 'servers' | 'running' | 'waiting') =>
    facts.reduce((total, each) => total + each[what], 0);
  const number = words.t('admin.shard', { number: shard.id + 1, shards: shard.count });
  return [
    words.t('admin.load', { running: sum('running'), waiting: sum('waiting') }),
    [
      words.t('admin.servers', { count: sum('servers') }),
      ...(shard.count > 1 ? [number] : []),
    ].join(' · '),
    ...(all === null ? [words.t('admin.shardsSilent')] : []),
  ];
}

async function answerLines(user: ServiceUser): Promise<string[]> {
  const { words, context } = user;
  const since = new Date(context.now().getTime() - DAY_MS);
  const here = await context.state.answers.countSince(since, inServer(user));
  const all = await context.state.answers.countSince(since, null);
  return [
    words.t('admin.answersHere', { count: here }),
    words.t('admin.answersAll', { count: all }),
  ];
}

async function diskLine({ words, context }: ServiceUser): Promise<string[]> {
  if (context.operations === null) return [];
  const megabytes = Math.ceil((await context.operations.diskBytes()) / BYTES_PER_MB);
  return [words.t('admin.disk', { megabytes })];
}
