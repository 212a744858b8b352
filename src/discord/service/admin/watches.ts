import type { Words } from '../../../localisation/words.ts';
import type { Watch } from '../../../state/tables/watches.ts';
import { shorten } from '../../render/cited-lines.ts';
import { ACCENTS, layOut, type Payload } from '../../render/payload.ts';
import type { ServiceUse, ServiceUser } from '../service-command.ts';
import { inServer } from './in-server.ts';

/** Articles posted within a day where nobody says how many. */
const DAILY_CAP = 20;
const MAX_TOPIC_CHARS = 100;

/** Lets new coverage of a topic be posted in a channel. @throws UserError for a topic that cannot be looked for */
export async function addWatch(use: ServiceUse): Promise<Payload> {
  const { options, words, context } = use;
  const topic = options.string('topic') ?? '';
  await context.dateline.matching({ topic, articleIds: [] });
  const watch = await context.state.watches.add({
    guildId: inServer(use),
    channelId: options.id('channel') ?? '',
    topic,
    dailyCap: options.number('per_day') ?? DAILY_CAP,
  });
  return said(words.t('announcements.added', named(watch)));
}

/** Posts no more new coverage of a topic in a channel. */
export async function removeWatch(use: ServiceUse): Promise<Payload> {
  const { options, words, context } = use;
  const guildId = inServer(use);
  const id = options.number('number') ?? 0;
  const watch = (await context.state.watches.list(guildId)).find((each) => each.id === id);
  if (watch === undefined) return said(words.t('announcements.notWatched'));
  await context.state.watches.remove(guildId, id);
  return said(words.t('announcements.removed', named(watch)));
}

/** What new coverage of is posted where. */
export async function listWatches(user: ServiceUser): Promise<Payload> {
  const watches = await user.context.state.watches.list(inServer(user));
  const lines = watches.map((watch) => describe(watch, user.words));
  return said(lines.length === 0 ? user.words.t('announcements.none') : lines.join('\n'));
}

/** Those that were switched off, and why: a line each. */
export async function offLines(user: ServiceUser): Promise<string[]> {
  const watches = await user.context.state.watches.list(inServer(user));
  return watches.filter(({ off }) => off !== null).map((watch) => describe(watch, user.words));
}

function describe(watch: Watch, { t }: Words): string {
  const line = t('announcements.watch', { ...named(watch), id: watch.id });
  if (watch.off === null) return line;
  return `${line}\n-# ⚠ ${t(`announcements.off_${watch.off}`, named(watch))}`;
}

function named({ topic, channelId, dailyCap }: Watch) {
  return { topic: shorten(topic, MAX_TOPIC_CHARS), channel: `<#${channelId}>`, dailyCap };
}

function said(text: string): Payload {
  return layOut({ accent: ACCENTS.grey, sections: [text] });
}
