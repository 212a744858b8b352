import type { Draft } from './draft.ts';

/** No name, date or section is longer: what is was taken for one by mistake, or made to exhaust its reader. */
const MAX_VALUE_CHARS = 500;
const MAX_HEADLINE_CHARS = 1000;
/** So many values of one sort are looked at. */
const MAX_VALUES = 100;

/** A draft without values that are too long to be what they are stated to be; its text is left alone. */
export function boundedDraft(draft: Draft): Draft {
  const { headline, outlets, dates, kinds, authors } = draft;
  return {
    ...draft,
    id: short(draft.id),
    headline: headline === null || headline.length > MAX_HEADLINE_CHARS ? null : headline,
    outlets: outlets.filter(({ value }) => isShort(value)).slice(0, MAX_VALUES),
    dates: dates.filter(({ value }) => isShort(value)).slice(0, MAX_VALUES),
    updated: short(draft.updated),
    language: short(draft.language),
    kinds: kinds.filter(isShort).slice(0, MAX_VALUES),
    authors: authors.filter(isShort).slice(0, MAX_VALUES),
  };
}

function short(value: string | null): string | null {
  return value !== null && isShort(value) ? value : null;
}

function isShort(value: string): boolean {
  return value.length <= MAX_VALUE_CHARS;
}
