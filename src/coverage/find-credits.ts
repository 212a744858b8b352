import type { Article, Credit } from './article.ts';
import { createBodySentences } from './credits/body-sentences.ts';
import { creditedSpans } from './credits/credited-spans.ts';
import { cuesOf } from './credits/cues/cues-of.ts';
import { marksOf } from './credits/marks.ts';
import { createNameIndex, type NameIndex } from './credits/name-index.ts';
import { findMentions } from './credits/outlet-mentions.ts';
import { findQuotations, type Quotation } from './credits/quotations.ts';
import { learnNames } from './credits/unknown-names.ts';
import { wireAgency } from './credits/wire-dateline.ts';
import { outletKey } from './outlet-names.ts';

/** What is known of the coverage that articles belong to. */
export interface CreditFinderOptions {
  /** Outlets of the coverage, recognised besides the well-known ones and shown as they are named here. @default none */
  readonly outlets?: Iterable<string>;
  /** Other spellings, as they stand in texts, each with the outlet of the coverage it means. @default none */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** Reads who is credited with what an article reports. */
export type CreditFinder = (article: Pick<Article, 'body' | 'language' | 'outlet'>) => Credit[];

/** Words that one house adds to its name: `BBC` and `BBC News` do not credit each other. */
const HOUSE_SUFFIX = /(?:news|online|magazine|tv|website|newspaper|radio\d*|sports?)$/;

/**
 * Makes a finder of credits; compiling the names costs some milliseconds, so one serves a whole coverage.
 * It finds who is credited other than the outlet that publishes: the sentences that name an outlet as their
 * source, the whole of a quotation that begins or ends in them, and what an unnamed source heard before goes
 * on to say. A story under an agency's dateline is credited to it as a whole. People and offices are not
 * outlets. In en nl de fr es it pt. Credits are ordered by place; those of one place from the outlet nearest
 * to the reader to the origin.
 */
export function createCreditFinder(options: CreditFinderOptions = {}): CreditFinder {
  const { outlets = [], aliases = new Map<string, string>() } = options;
  const names = createNameIndex({ outlets, aliases });
  return (article) => {
    const own = article.outlet === null ? null : houseKey(article.outlet, names);
    return creditsIn(article, names).filter(
      ({ originator }) => own === null || houseKey(originator, names) !== own,
    );
  };
}

function creditsIn({ body, language }: Parameters<CreditFinder>[0], names: NameIndex): Credit[] {
  const text = body.replaceAll("'", '’');
  const agency = wireAgency(body, names);
  const whole =
    agency === null ? [] : [{ originator: agency, speaker: null, start: 0, end: body.length }];
  const cues = cuesOf(language);
  const mentions = findMentions(text, names, learnNames(text, cues, names));
  if (mentions.length === 0) return whole;
  const sentences = createBodySentences(body);
  let found: readonly Quotation[] | null = null;
  const quotations = () => (found ??= findQuotations(body));
  const marks = marksOf({
    text,
    lower: inSmallLetters(text),
    cues,
    mentions,
    sentences,
    quotations,
  });
  return [...whole, ...(marks.length === 0 ? [] : creditedSpans(marks, sentences, quotations()))];
}

/** `İ` is the one letter that becomes longer. */
function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase();
}

function houseKey(name: string, names: NameIndex): string {
  const key = outletKey(names.shown(name));
  const bare = key.replace(HOUSE_SUFFIX, '');
  return bare.length < 2 ? key : bare;
}
