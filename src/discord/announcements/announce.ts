import { RESTJSONErrorCodes, type Client, type SendableChannels } from 'discord.js';
import type { ArticleEntry } from '../../edition/edition.ts';
import { wordsIn, type Words } from '../../localisation/words.ts';
import { localeOf } from '../../localisation/locales.ts';
import type { Watch } from '../../state/tables/watches.ts';
import type { DiscordContext } from '../context.ts';
import { hasCode } from '../interactions/discord-errors.ts';
import { draw } from '../render/draw.ts';
import { serverSettings } from '../server-settings.ts';
import { collapseCopies, type Announced } from './collapse-copies.ts';
import { renderAnnouncement } from './render-announcement.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Posts the articles that an edition has and none before had, where their topic is watched. Articles that are there when
 * this first runs are nowhere posted, and none is posted twice, also after a restart. What fails for one watch is logged.
 * A shard posts in its own servers; what is new stays so until all shards have posted it.
 */
export async function announceNew(client: Client<true>, context: DiscordContext): Promise<void> {
  const { dateline, state, wholeBot, log } = context;
  const { articles, edition } = await dateline.sources();
  const ids = articles.map(({ id }) => id);
  const unseen = await state.watches.unseen(ids);
  if (unseen !== null && unseen.length > 0) {
    const watches = await state.watches.list(null);
    const own = watches.filter(({ off, guildId }) => off === null && wholeBot.isOwn(guildId));
    for (const watch of own)
      await announce(watch, unseen, client, context).catch((error: unknown) => {
        log.warn({ err: error, watch: watch.id }, 'New coverage could not be announced');
      });
  }
  const wasPosted = await wholeBot.announced(edition);
  if (wasPosted && unseen?.length !== 0) await state.watches.saveSeen(ids);
}

async function announce(
  watch: Watch,
  articleIds: readonly string[],
  client: Client<true>,
  context: DiscordContext,
): Promise<void> {
  const { dateline, state, now, look } = context;
  const matching = await dateline.matching({ topic: watch.topic, articleIds });
  const fresh = collapseCopies(await withoutPosted(watch, matching, context));
  if (fresh.length === 0) return;
  const since = new Date(now().getTime() - DAY_MS);
  const room = Math.max(
    0,
    watch.dailyCap - (await state.watches.countPostedSince(watch.id, since)),
  );
  if (room === 0) return;
  const channel = await channelOf(watch, client, context);
  if (channel === null) return;
  const shown = fresh.slice(0, room);
  // Before it is posted: what may be posted or not is better missed than told twice.
  await state.watches.savePosted(watch.id, idsOf(shown));
  const left = fresh.length - shown.length;
  const words = await wordsOf(watch, client, context);
  const isLast = shown.length === room;
  const announcement = { ...watch, articles: shown, left, isLast };
  const body = draw(renderAnnouncement(announcement, words), look);
  await channel.send(body).catch(async (error: unknown) => {
    if (!hasCode(error, CANNOT_POST)) throw error;
    await state.watches.switchOff(watch.id, 'forbidden');
  });
}

const CANNOT_POST = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.MissingPermissions];
const CANNOT_SEE = [RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.MissingAccess];

/** A copy of what was posted before is no news. */
async function withoutPosted(
  watch: Watch,
  articles: readonly ArticleEntry[],
  { state }: DiscordContext,
): Promise<readonly ArticleEntry[]> {
  const ids = articles.flatMap(({ id, leadId }) => [id, leadId]);
  const posted = await state.watches.posted(watch.id, ids);
  return articles.filter(({ id, leadId }) => !posted.has(id) && !posted.has(leadId));
}

function idsOf(announced: readonly Announced[]): readonly string[] {
  return announced.map(({ article }) => article.id);
}

/** `null` where the channel is gone or not to be seen: then the watch is switched off. */
async function channelOf(
  { id, channelId }: Watch,
  client: Client<true>,
  { state }: DiscordContext,
): Promise<SendableChannels | null> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (channel?.isSendable()) return channel;
  } catch (error) {
    if (!hasCode(error, CANNOT_SEE)) throw error;
  }
  await state.watches.switchOff(id, 'gone');
  return null;
}

async function wordsOf(
  { guildId }: Watch,
  client: Client<true>,
  context: DiscordContext,
): Promise<Words> {
  const { language } = await serverSettings(guildId, context);
  return wordsIn(language ?? localeOf(client.guilds.cache.get(guildId)?.preferredLocale));
}
