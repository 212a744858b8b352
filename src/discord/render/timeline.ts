import type { Timeline, UndatedEvent } from '../../answering/timeline/timeline.ts';
import { eventWhen } from '../wording/timeline-wording.ts';
import { layOutCited, shorten } from './cited-lines.ts';
import { ACCENTS, type Payload } from './payload.ts';

const MAX_TOPIC_CHARS = 200;
const MAX_EVENT_CHARS = 300;
const MAX_OUTLETS_CHARS = 80;

/** What happened on a topic, by date, each event with its source; the undated ones last. */
export function renderTimeline(timeline: Timeline, readerLanguage: string): Payload {
  const { topic, events, undated } = timeline;
  const lines = [
    ...events.map((event) => eventLine(eventWhen(event), event)),
    ...undated.map((event) => eventLine('undated', event)),
  ];
  const shown = shorten(topic, MAX_TOPIC_CHARS);
  return layOutCited({
    ...timeline,
    accent: lines.length > 0 ? ACCENTS.green : ACCENTS.grey,
    head: lines.length > 0 ? `**${shown}**` : `The coverage tells of nothing on “${shown}”.`,
    lines,
    readerLanguage,
  });
}

function eventLine(when: string, { text, citations, alsoReportedBy }: UndatedEvent): string {
  const marks = citations.map((n) => `[${n}]`).join('');
  const also =
    alsoReportedBy.length === 0
      ? ''
      : ` (also in ${shorten(alsoReportedBy.join(', '), MAX_OUTLETS_CHARS)})`;
  return `**${when}** ${shorten(text, MAX_EVENT_CHARS)} ${marks}${also}`;
}
