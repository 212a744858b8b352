import type { Timeline, UndatedEvent } from '../../answering/timeline/timeline.ts';
import type { Words } from '../../localisation/words.ts';
import type { Reader } from '../wording/reader.ts';
import { eventWhen } from '../wording/timeline-wording.ts';
import { layOutCited, shorten } from './cited-lines.ts';
import { ACCENTS, type Payload } from './payload.ts';

const MAX_TOPIC_CHARS = 200;
const MAX_EVENT_CHARS = 300;
const MAX_OUTLETS_CHARS = 80;

/** What happened on a topic, by date, each event with its source; the undated ones last. */
export function renderTimeline(timeline: Timeline, reader: Reader): Payload {
  const { words } = reader;
  const { topic, events, undated } = timeline;
  const lines = [
    ...events.map((event) => eventLine(eventWhen(event, words), event, words)),
    ...undated.map((event) => eventLine(words.t('dates.undated'), event, words)),
  ];
  const shown = shorten(topic, MAX_TOPIC_CHARS);
  return layOutCited({
    ...timeline,
    accent: lines.length > 0 ? ACCENTS.green : ACCENTS.grey,
    head: lines.length > 0 ? `**${shown}**` : words.t('timelines.nothing', { topic: shown }),
    lines,
    reader,
  });
}

function eventLine(
  when: string,
  { text, citations, alsoReportedBy }: UndatedEvent,
  { t }: Words,
): string {
  const marks = citations.map((n) => `[${n}]`).join('');
  const outlets = shorten(alsoReportedBy.join(', '), MAX_OUTLETS_CHARS);
  const also = alsoReportedBy.length === 0 ? '' : ` ${t('timelines.alsoIn', { outlets })}`;
  return `**${when}** ${shorten(text, MAX_EVENT_CHARS)} ${marks}${also}`;
}
