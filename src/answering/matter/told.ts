import type { EventDate } from '../event-dates/event-date.ts';
import { remember } from '../checks/remember.ts';
import { eventOfQuote } from '../event-dates/event-of-quote.ts';
import { contentTerms, type ContentTerms } from './content-terms.ts';
import { quantities, type Quantity } from './quantities.ts';
import { stanceOf, type Stance } from './opposite.ts';

/** A sentence with what is needed to compare it with others on the same matter. */
export interface Told {
  readonly text: string;
  readonly language: string | null;
  /** EDTF of its article. */
  readonly published: string | null;
  readonly terms: ContentTerms;
  /** What stands around it, as given. */
  readonly context: string;
  /** Of the sentence with what stands around it: the passage and the headline. */
  readonly around: ContentTerms;
  readonly quantities: readonly Quantity[];
  readonly quantitiesAround: readonly Quantity[];
  readonly date: EventDate | null;
  readonly stance: Stance;
}

/** What a sentence is made of, as it stands. */
export interface Telling {
  readonly text: string;
  /** Primary tag of its language. */
  readonly language: string | null;
  /** EDTF of its article; `null` where it has none. */
  readonly published: string | null;
  /** What stands around it; empty for a sentence that stands alone. */
  readonly around: string;
}

/** The same stands around every sentence of a passage. */
const quantitiesAround = remember(quantities);

/** Reads a sentence for comparison. */
export function readTold({ text, language, published, around }: Telling): Told {
  return {
    text,
    language,
    published,
    context: around,
    terms: contentTerms(text, language),
    around: contentTerms(`${text}\n${around}`, language),
    quantities: quantities(text, language),
    quantitiesAround: quantitiesAround(around, language),
    date: eventOfQuote(text, { language, published }),
    stance: stanceOf(text, language),
  };
}
