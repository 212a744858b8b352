/** A stretch of a question; `standalone.slice(start, end) === text`, in UTF-16 code units. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of time as a filter has it: EDTF, both ends inclusive, `null` where it is open. */
export interface DateRange {
  readonly after: string | null;
  readonly before: string | null;
}

/** An outlet of the coverage that a question names as a source. */
export interface NamedOutlet extends Words {
  readonly kind: 'outlet';
  /** Canonical, as in `ArticleEntry.outlet`. */
  readonly outlet: string;
  /** `excluded` for "other than The Verge", which asks for no article of it. */
  readonly role: 'source' | 'excluded';
}

/** A date or range that a question names. */
export interface NamedDate extends Words, DateRange {
  readonly kind: 'date';
  /** When something was published, or when something happened. */
  readonly role: 'published' | 'event';
  /** Told from the day of asking, as "last week" is. */
  readonly isRelative: boolean;
}

/** A language of the coverage that a question asks for. */
export interface NamedTongue extends Words {
  readonly kind: 'language';
  /** Primary tag. */
  readonly language: string;
}

/** A word that asks how things are now. */
export interface AskedNow extends Words {
  readonly kind: 'recency';
}

/** What can be understood of a question. */
export type Thing = NamedOutlet | NamedDate | NamedTongue | AskedNow;

/** One thing understood of a question, with the words it came from. */
export type Understood = Thing & {
  /** The same for the same thing, whatever the words: `outlet:The Verge`, `date:2021-01`, `language:nl`, `recency`. */
  readonly id: string;
  /** Whether it is acted upon, by the filter or by what is preferred, so that undoing it changes the search. */
  readonly isApplied: boolean;
};

/** Names a thing in such a way that it can be undone. */
export function idOf(thing: Thing): string {
  switch (thing.kind) {
    case 'outlet':
      return `outlet:${thing.outlet}`;
    case 'date':
      return `date:${rangeText(thing)}`;
    case 'language':
      return `language:${thing.language}`;
    case 'recency':
      return 'recency';
  }
}

/** Whether an understood thing is part of the filter, and not only of what is preferred. */
export function isFiltering(thing: Thing): boolean {
  if (thing.kind === 'outlet') return thing.role === 'source';
  return thing.kind === 'language' || (thing.kind === 'date' && thing.role === 'published');
}

function rangeText({ after, before }: DateRange): string {
  return after === before ? (after ?? '..') : `${after ?? '..'}/${before ?? '..'}`;
}
