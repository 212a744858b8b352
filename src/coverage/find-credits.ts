import { sentences, type Sentence } from '../language/sentences.ts';
import type { Article, Credit } from './article.ts';
import { cuesOf } from './credits/credit-cues.ts';
import { creditsIn, learnNames, type SentenceCredit } from './credits/credited-names.ts';
import { createHearing, type Hearing } from './credits/hearing.ts';
import { findQuotations, type Quotation } from './credits/quotations.ts';
import { wireAgency } from './credits/wire-dateline.ts';
import { outletKey } from './outlet-names.ts';
import { spellings } from './outlets/known-outlets.ts';

/** What is known of the coverage an article belongs to. */
export interface FindCreditsOptions {
  /** Outlets of the coverage, recognised besides the well-known ones. @default none */
  readonly knownOutlets?: readonly string[];
}

/** A sentence that is credited, and the place in the body of the words that credit it. */
interface Mark {
  readonly name: string;
  readonly sentence: number;
  /** `null` for a quotation that goes on from the sentence before. */
  readonly at: number | null;
}

/**
 * Who is credited with what an article reports, other than the outlet that publishes it: the sentences that
 * name an outlet as their source, the whole of a quotation that begins or ends in them, and what an unnamed
 * source heard before goes on to say. A story under an agency's dateline is credited to it as a whole.
 * People and offices are not outlets. In en nl de fr es; ordered by place,
 * those of one place as they are named.
 */
export function findCredits(
  article: Pick<Article, 'body' | 'language' | 'outlet'>,
  options: FindCreditsOptions = {},
): Credit[] {
  const { body, language, outlet } = article;
  const parts = sentences(body);
  const names = learnNames(parts, new Map((options.knownOutlets ?? []).flatMap(coverageSpellings)));
  const cues = cuesOf(language);
  const quotations = findQuotations(body);
  const marks = listen(body, parts, quotations, (sentence) => creditsIn(sentence, cues, names));
  const agency = wireAgency(body, names);
  const whole =
    agency === null ? [] : [{ originator: agency, speaker: null, start: 0, end: body.length }];
  const own = outlet === null ? null : outletKey(outlet);
  return [...whole, ...spans(marks, parts, quotations)]
    .filter(({ originator }) => outletKey(originator) !== own)
    .sort((a, b) => a.start - b.start);
}

/** Outlets of the coverage may be written with an article, and as names only: `bbc` is no word of a text. */
function coverageSpellings(name: string): (readonly [string, string])[] {
  if (!/^\p{Lu}/u.test(name)) return [];
  return [...spellings(name), [`The ${name}`, name], [`the ${name}`, name]];
}

function listen(
  body: string,
  parts: readonly Sentence[],
  quotations: readonly Quotation[],
  creditsOf: (sentence: string) => readonly SentenceCredit[],
): Mark[] {
  const hearing = createHearing();
  const marks: Mark[] = [];
  let paragraph = 0;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (before && body.slice(before.end, part.start).includes('\n')) paragraph += 1;
    const named = creditsOf(part.text).flatMap((credit) => {
      const name = nameOf(credit, hearing, paragraph);
      if (name === null) return [];
      hearing.hear(name, paragraph);
      return [{ name, sentence: index, at: part.start + credit.at }];
    });
    marks.push(...(named.length > 0 ? named : goingOn(marks, part, index, quotations)));
  }
  return marks;
}

function nameOf(credit: SentenceCredit, hearing: Hearing, paragraph: number): string | null {
  if (credit.kind === 'named') return credit.name;
  return credit.kind === 'source' ? hearing.last() : hearing.outlet(paragraph);
}

/** A sentence that is nothing but a quotation, right behind a credited one, is its speaker's as well. */
function goingOn(
  marks: readonly Mark[],
  part: Sentence,
  index: number,
  quotations: readonly Quotation[],
): Mark[] {
  const name = marks.findLast(({ sentence }) => sentence === index - 1)?.name;
  const opening = quotations.find(({ start }) => start === part.start);
  if (name === undefined || !opening) return [];
  const rest = part.text.slice(opening.end - part.start);
  if (/[\p{L}\p{N}]/u.test(rest)) return [];
  return [{ name, sentence: index, at: null }];
}

/** Credited stretches: a mark's sentence with its quotations, joined where they touch. */
function spans(
  marks: readonly Mark[],
  parts: readonly Sentence[],
  quotations: readonly Quotation[],
): Credit[] {
  const credited = new Map<string, Set<number>>();
  for (const mark of marks) {
    const indexes = credited.get(mark.name) ?? new Set();
    for (const index of reach(mark, parts, quotations)) indexes.add(index);
    credited.set(mark.name, indexes);
  }
  return [...credited].flatMap(([originator, indexes]) => joined(originator, indexes, parts));
}

/** The sentence itself, and those of a quotation that it has a part in and that is not about the mark. */
function reach(
  { sentence, at }: Mark,
  parts: readonly Sentence[],
  quotations: readonly Quotation[],
): number[] {
  const part = parts[sentence];
  if (!part) return [];
  const own = quotations.filter(({ start, end }) => {
    const holdsMark = at === null ? start !== part.start : start <= at && at < end;
    return start < part.end && end > part.start && !holdsMark;
  });
  const within = ({ start, end }: Sentence) =>
    own.some((one) => start < one.end && end > one.start);
  return parts.flatMap((other, index) => (index === sentence || within(other) ? [index] : []));
}

function joined(
  originator: string,
  indexes: ReadonlySet<number>,
  parts: readonly Sentence[],
): Credit[] {
  const credits: Credit[] = [];
  let previous = -2;
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const { start, end } = parts[index] ?? { start: 0, end: 0 };
    const last = credits.at(-1);
    if (last && previous === index - 1) credits[credits.length - 1] = { ...last, end };
    else credits.push({ originator, speaker: null, start, end });
    previous = index;
  }
  return credits;
}
