import { compareEdtf } from '../../coverage/edtf.ts';
import type { Edition } from '../../edition/edition.ts';
import type { SearchParts } from '../../retrieval/find-hits.ts';
import { describeSearch } from '../../retrieval/searched.ts';
import { nearestArticles } from '../abstention.ts';
import { confirmCarriers } from '../confirm-carriers.ts';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { TopicRequest } from '../dateline.ts';
import { tellNotes } from '../tell-notes.ts';
import { remark } from '../../localisation/remark.ts';
import { droppedNotes } from '../dropped-notes.ts';
import { numberQuotes, type QuoteNumbers } from '../number-quotes.ts';
import { coveredArticles } from '../statements/covered-article.ts';
import { findStatements } from '../statements/find-statements.ts';
import { chooseEvents } from './choose-events.ts';
import { eventOf, placeOf } from './event.ts';
import { mergeEvents, type MergedEvent } from './merge-events.ts';
import type { Timeline, TimelineEvent, UndatedEvent } from './timeline.ts';

/** Events of one timeline: the nearest to the topic are kept. */
const MAX_EVENTS = 20;

/**
 * What happened on a topic, by date: whole sentences of the coverage, each with one citation. The date is what the sentence
 * says; where it does not say, that of publication, told apart. Copies and reports of one event count once, corrections win.
 * @throws UserError for a topic or filter that cannot be met
 * @throws ProviderError when the topic cannot be embedded
 */
export async function makeTimeline(
  request: TopicRequest,
  edition: Edition,
  parts: SearchParts,
): Promise<Timeline> {
  const { question, hits, notes, statements } = await findStatements(request, edition, parts);
  const { standing } = applyCorrections(statements);
  const merged = mergeEvents(chooseEvents(standing.map(eventOf)));
  const kept = merged.toSorted((a, b) => shareOf(b) - shareOf(a)).slice(0, MAX_EVENTS);
  const ordered = kept.toSorted(byPlace);
  const numbers = numberQuotes();
  const events = ordered.flatMap((each) => datedEvent(each, numbers) ?? []);
  const undated = ordered.flatMap((each) => (isDated(each) ? [] : [undatedEvent(each, numbers)]));
  return {
    topic: question.text,
    events,
    undated,
    citations: await confirmCarriers(numbers.citations(), edition),
    articles: coveredArticles(standing, edition, question.filter),
    searched: describeSearch(question, edition),
    nearest: kept.length === 0 ? nearestArticles(hits) : [],
    ...tellNotes([
      ...notes,
      ...droppedNotes(question),
      ...(merged.length > kept.length
        ? [remark('remarks.moreEvents', { count: merged.length - kept.length })]
        : []),
    ]),
    edition: edition.manifest.id,
  };
}

function shareOf({ event }: MergedEvent): number {
  return event.statement.share;
}

function byPlace(a: MergedEvent, b: MergedEvent): number {
  const { article: left } = a.event.statement.hit;
  const { article: right } = b.event.statement.hit;
  return (
    compareEdtf(placeOf(a.event), placeOf(b.event)) ||
    compareEdtf(left.published, right.published) ||
    left.id.localeCompare(right.id) ||
    a.event.statement.start - b.event.statement.start
  );
}

function isDated({ event }: MergedEvent): boolean {
  return placeOf(event) !== null;
}

function datedEvent(merged: MergedEvent, numbers: QuoteNumbers): TimelineEvent | null {
  const { statement, date } = merged.event;
  const place = placeOf(merged.event);
  if (place === null) return null;
  const { published, links } = statement.hit.article;
  return {
    date: place,
    ...undatedEvent(merged, numbers),
    knownBy: date?.knownBy ?? 'published',
    dateText: date?.text ?? null,
    until: date?.until ?? null,
    planned: date?.isPlanned ?? false,
    published,
    corrects: links.flatMap(({ to, kind }) => (kind === 'corrects' ? [to] : [])),
  };
}

function undatedEvent({ event, others }: MergedEvent, numbers: QuoteNumbers): UndatedEvent {
  const { statement } = event;
  const own = statement.hit.article.outlet;
  const outlets = others.flatMap(({ statement: { hit } }) => hit.article.outlet ?? []);
  return {
    text: statement.text,
    citations: [numbers.numberOf({ ...statement, quote: statement.text })],
    alsoReportedBy: [...new Set(outlets)].filter((outlet) => outlet !== own).sort(),
  };
}
