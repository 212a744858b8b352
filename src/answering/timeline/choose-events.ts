import { isOnTopic } from '../statements/is-on-topic.ts';
import type { Event } from './event.ts';

/** Dated sentences of one article; of an article without any, its best one stands for it. */
const MAX_OF_ARTICLE = 3;

/**
 * The events that are on the topic: of each article its best dated sentences, with its best undated one where that opens the
 * article, or stands alone.
 */
export function chooseEvents(events: readonly Event[]): Event[] {
  const onTopic = events.filter(({ statement }) => isOnTopic(statement));
  return Array.from(byArticle(onTopic).values(), bestOf).flat();
}

function bestOf(events: readonly Event[]): Event[] {
  const ranked = [...events].sort(
    (a, b) => b.statement.share - a.statement.share || a.statement.start - b.statement.start,
  );
  const dated = ranked.filter(({ date }) => date !== null).slice(0, MAX_OF_ARTICLE);
  const [best] = ranked.filter(({ date }) => date === null);
  if (best === undefined) return dated;
  const isLead = best.statement.hit.passage.ordinal === 0 && best.statement.before === '';
  return dated.length === 0 || isLead ? [best, ...dated] : dated;
}

function byArticle(events: readonly Event[]): Map<string, Event[]> {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const { id } = event.statement.hit.article;
    const group = groups.get(id);
    if (group) group.push(event);
    else groups.set(id, [event]);
  }
  return groups;
}
