import type { EventDate } from '../event-dates/event-date.ts';
import type { Told } from '../matter/told.ts';
import type { Statement } from '../statements/statement.ts';
import { toldOf } from '../statements/told-of.ts';

/** A statement with when it says that it happened. */
export interface Event {
  readonly statement: Statement;
  readonly told: Told;
  /** `null` where it does not say. */
  readonly date: EventDate | null;
}

/** Reads when a statement says that it happened. */
export function eventOf(statement: Statement): Event {
  const told = toldOf(statement);
  return { statement, told, date: told.date };
}

/** EDTF by which an event is placed: when it happened, else when it was published; `null` where neither is known. */
export function placeOf({ date, statement }: Event): string | null {
  return date?.date ?? statement.hit.article.published;
}
