import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import { fitLines, MAX_MESSAGE_CHARS } from '../render/budget.ts';
import { name } from '../render/citation-line.ts';
import { shorten } from '../render/cited-lines.ts';
import { linkedHeadline } from '../render/link.ts';
import { ACCENTS, layOut, type Payload } from '../render/payload.ts';
import { outletName } from '../wording/wording.ts';
import type { Announced } from './collapse-copies.ts';

const MAX_TOPIC_CHARS = 100;
const HEAD_CHARS = 500;
/** Outlets named behind an article. */
const MAX_NAMES = 4;

export interface Announcement {
  readonly topic: string;
  /** At least one. */
  readonly articles: readonly Announced[];
  /** Articles that are not posted, as the channel has had enough for a day. */
  readonly left: number;
  readonly dailyCap: number;
  /** Whether the channel has had enough for a day now. */
  readonly isLast: boolean;
}

/** New coverage of a topic, an article a line, outlet and date first. */
export function renderAnnouncement(announcement: Announcement, words: Words): Payload {
  const { topic, articles, dailyCap, isLast } = announcement;
  const { t } = words;
  const head = t('announcements.title', { topic: shorten(topic, MAX_TOPIC_CHARS) });
  const lines = articles.map((each) => line(each, words));
  const fitted = fitLines(lines, MAX_MESSAGE_CHARS - HEAD_CHARS);
  const unnamed = announcement.left + fitted.left;
  const left =
    unnamed > 0
      ? `-# ${t('announcements.left', { count: unnamed, dailyCap })}`
      : isLast
        ? `-# ${t('announcements.last', { dailyCap })}`
        : '';
  return layOut({ accent: ACCENTS.grey, sections: [head, fitted.text, left] });
}

function line({ article, alsoIn }: Announced, words: Words): string {
  const outlet = name(outletName(article, words), words);
  const date = formatDate(article.published, article.notBefore, words);
  const also = alsoIn.slice(0, MAX_NAMES).map((each) => name(each, words));
  const copies =
    also.length === 0 ? '' : ` ${words.t('timelines.alsoIn', { outlets: also.join(', ') })}`;
  return `**${outlet}** · ${date} · ${linkedHeadline(article, words)}${copies}`;
}
