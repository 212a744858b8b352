import { sentences } from '../../language/sentences.ts';
import { eventDate, type EventDate, type SentenceFacts } from './event-date.ts';

/** When a quote of one sentence or more says that something happened: of two, the second tells what the first leads up to. */
export function eventOfQuote(text: string, facts: SentenceFacts): EventDate | null {
  const last = sentences(text).at(-1)?.text ?? text;
  return eventDate(last, facts) ?? eventDate(text, facts);
}
