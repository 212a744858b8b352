import type { Timeline, UndatedEvent } from '../answering/timeline/timeline.ts';
import { eventWhen } from '../discord/wording/timeline-wording.ts';
import { visibleLine } from '../discord/wording/visible-text.ts';
import { terminalReader } from '../discord/wording/reader.ts';
import { ENGLISH } from '../localisation/words.ts';
import { footer, nearestLines, sourceLine } from './render-citations.ts';
import { bold, listLine, type TextStyle } from './text-style.ts';

/** A timeline as plain text: the events by date, each with its source; the undated ones last. */
export function renderTimelineText(timeline: Timeline, style: TextStyle): string {
  const { topic, events, undated, citations, searched, notes, nearest } = timeline;
  const lines = [
    ...events.map((event) => line(`${bold(eventWhen(event, ENGLISH), style)}  `, event, style)),
    ...undated.map((event) => line(`${bold(ENGLISH.t('dates.undated'), style)}  `, event, style)),
  ];
  const reader = terminalReader(topic);
  const body =
    lines.length > 0
      ? [lines.join('\n'), citations.map((each) => sourceLine(each, reader, style)).join('\n')]
      : [
          ENGLISH.t('timelines.nothing', { topic: visibleLine(topic) }),
          ...nearestLines(nearest, style),
        ];
  return [...body, footer(searched, notes, style)].join('\n\n');
}

function line(when: string, { text, citations, alsoReportedBy }: UndatedEvent, style: TextStyle) {
  const outlets = visibleLine(alsoReportedBy.join(', '));
  const also = alsoReportedBy.length === 0 ? '' : ` ${ENGLISH.t('timelines.alsoIn', { outlets })}`;
  const marks = citations.map((n) => `[${n}]`).join('');
  return listLine(`${when}${visibleLine(text)} ${marks}${also}`, style);
}
