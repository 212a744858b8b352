import type { ArticleEntry } from '../../edition/edition.ts';
import type { Filter } from '../../edition/filter.ts';
import type { Subject } from '../../retrieval/understanding/index-questions/subject.ts';
import { longDate } from '../long-date.ts';
import { DUTCH } from './phrases/dutch.ts';
import { ENGLISH } from './phrases/english.ts';
import { FRENCH } from './phrases/french.ts';
import { GERMAN } from './phrases/german.ts';
import type { Phrases } from './phrases/phrases.ts';
import { SPANISH } from './phrases/spanish.ts';

/** The phrases of a language, and what is written with them. */
export interface Wording extends Phrases {
  /** `“Ada Wren” and “goat”`. */
  readonly what: (subject: Subject) => string;
  /** ` (E! News, January 2021)`; empty for a filter that restricts nothing. */
  readonly scope: (filter: Filter) => string;
  /** `E! News, 6 January 2021`. */
  readonly source: (article: ArticleEntry) => string;
  readonly date: (edtf: string | null) => string;
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: ENGLISH,
  nl: DUTCH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** The wording of a language, by primary tag; English where it is another. */
export function wordingOf(language: string | null): Wording {
  const tag = language !== null && Object.hasOwn(PHRASES, language) ? language : 'en';
  const phrases = PHRASES[tag] ?? ENGLISH;
  const date = (edtf: string | null) => (edtf === null ? phrases.undatedDate : longDate(edtf, tag));
  return {
    ...phrases,
    what: ({ alternatives }) =>
      alternatives
        .map((parts) => parts.map(({ text }) => `“${text}”`).join(` ${phrases.and} `))
        .join(` ${phrases.or} `),
    scope: (filter) => scope(filter, date),
    source: ({ outlet, published }) => `${outlet ?? phrases.unknownOutlet}, ${date(published)}`,
    date,
  };
}

function scope(
  { outlets = [], after, before, language }: Filter,
  date: (edtf: string) => string,
): string {
  const from = after === undefined ? '' : date(after);
  const until = before === undefined ? '' : date(before);
  const dates = from === until ? from : `${from} – ${until}`.trim();
  const parts = [outlets.join(', '), dates, language ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
