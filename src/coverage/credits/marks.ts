import type { Sentence } from '../../language/sentences.ts';
import type { BodySentences } from './body-sentences.ts';
import { backReferences, namedEvents, type CreditEvent } from './credit-events.ts';
import type { Cues, Role } from './cues/cues.ts';
import { createHearing, type Heard, type Hearing } from './hearing.ts';
import type { Mention } from './outlet-mentions.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './role-of.ts';
import { QUOTED, toldBy, unnamedIn, type CreditPlace } from './speaker.ts';

/** A sentence that is credited, and the place in the body of the words that credit it. */
export interface Mark extends Heard {
  readonly sentence: Sentence;
  /** `null` for a quotation that goes on from the sentence before. */
  readonly at: number | null;
}

/** All that the credits of an article are read from. */
export interface ArticleReading extends Reading {
  readonly cues: Cues;
  readonly mentions: readonly Mention[];
  readonly sentences: BodySentences;
  readonly quotations: () => readonly Quotation[];
}

/** Speakers are looked for in no longer sentence; those of prose are ten times shorter. */
const MAX_SENTENCE_CHARS = 3000;

/** What parts an outlet has, from the one nearest to the reader to the origin. */
export const ROLES: readonly Role[] = ['relay', 'report', 'cited', 'told'];

/** The credited sentences of an article, in order; those of one sentence from the nearest outlet to the origin. */
export function marksOf(reading: ArticleReading): Mark[] {
  const named = namedEvents(reading, reading.mentions, reading.cues);
  const [first] = named;
  if (!first) return [];
  const { mentions, cues, sentences } = reading;
  const others = backReferences(reading, mentions, cues, first.start);
  const events = bySentence([...named, ...others], sentences);
  const hearing = createHearing();
  return [...events].flatMap(([sentence, own]) => {
    const marks = marksIn(sentence, own, hearing, reading);
    return [...marks, ...goingOn(marks, sentence, events, reading)];
  });
}

function bySentence(
  events: readonly CreditEvent[],
  sentences: BodySentences,
): ReadonlyMap<Sentence, readonly CreditEvent[]> {
  const found = new Map<Sentence, CreditEvent[]>();
  for (const event of events.toSorted((a, b) => a.start - b.start)) {
    const sentence = sentences.at(event.start);
    if (sentence) found.set(sentence, [...(found.get(sentence) ?? []), event]);
  }
  return found;
}

function marksIn(
  sentence: Sentence,
  events: readonly CreditEvent[],
  hearing: Hearing,
  reading: ArticleReading,
): Mark[] {
  const line = reading.sentences.lineAt(sentence.start);
  const direct = resolved(events, hearing, line);
  const [source] = events.filter(({ kind }) => kind === 'source');
  if (direct.length === 0) {
    return source
      ? continued(hearing, source, reading).map((one) => ({ ...one, sentence, at: source.start }))
      : [];
  }
  const ordered = direct.toSorted((a, b) => roleOrder(a) - roleOrder(b));
  const marks = ordered.map(({ name, start, crediting, end }, index) => {
    const place = placeIn(
      sentence,
      { start, end, cueStart: crediting.cueStart },
      reading.quotations(),
    );
    const isOrigin = index === ordered.length - 1;
    return {
      name,
      role: crediting.role,
      speaker: speakerOf(place, crediting.role, isOrigin, reading.cues),
      sentence,
      at: start,
    };
  });
  const chain = withoutRepeats(marks);
  hearing.hear(
    chain,
    line,
    ordered.every(({ crediting }) => crediting.inPassing),
  );
  return chain;
}

function resolved(events: readonly CreditEvent[], hearing: Hearing, line: number): CreditEvent[] {
  const found: CreditEvent[] = [];
  for (const event of events) {
    if (event.kind === 'source') continue;
    const name = event.kind === 'named' ? event.name : (found.at(-1)?.name ?? hearing.outlet(line));
    if (name !== null) found.push({ ...event, name });
  }
  return found;
}

function roleOrder({ crediting }: CreditEvent): number {
  return ROLES.indexOf(crediting.role);
}

function speakerOf(place: CreditPlace, role: Role, isOrigin: boolean, cues: Cues): string | null {
  if (place.sentence.length > MAX_SENTENCE_CHARS) return null;
  if (role === 'told') return toldBy(place, cues);
  return isOrigin ? unnamedIn(place, cues) : null;
}

/** An outlet has one place in a chain, with its speaker where one is named. */
function withoutRepeats(marks: readonly Mark[]): Mark[] {
  const found = new Map<string, Mark>();
  for (const mark of marks) {
    const known = found.get(mark.name);
    found.set(
      mark.name,
      known
        ? { ...mark, role: known.role, at: known.at, speaker: known.speaker ?? mark.speaker }
        : mark,
    );
  }
  return [...found.values()];
}

/** `the source added`: the whole chain again, by the speaker heard, if that one had no name. */
function continued(
  hearing: Hearing,
  { start, end }: CreditEvent,
  { text, cues }: ArticleReading,
): Heard[] {
  const words = text.slice(start, end);
  const chain = hearing.last();
  const origin = chain.at(-1);
  const isUnnamed = new RegExp(cues.unnamed.source, 'u').test(origin?.speaker?.toLowerCase() ?? '');
  const speaker = isUnnamed ? (origin?.speaker ?? null) : heardAgain(words, cues);
  return chain.map((one) => (one === origin ? { ...one, speaker } : one));
}

/** `the source` of `the source added`, `added the source` */
function heardAgain(words: string, { tell }: Cues): string {
  return words
    .toLowerCase()
    .replace(
      new RegExp(
        String.raw`^(?:${tell})\s+|(?:\s+(?:\p{L}+ly|also|then|later|has|had|a|ha|hat|heeft))*\s+(?:${tell})$`,
        'gu',
      ),
      '',
    );
}

function placeIn(
  { start, end, text }: Sentence,
  credit: { readonly start: number; readonly end: number; readonly cueStart: number },
  quotations: readonly Quotation[],
): CreditPlace {
  let sentence = text;
  for (const quoted of quotations) {
    const holds = quoted.start <= credit.start && credit.start < quoted.end;
    if (holds || quoted.start >= end || quoted.end <= start) continue;
    const [from, to] = [
      Math.max(0, quoted.start - start),
      Math.min(text.length, quoted.end - start),
    ];
    sentence = sentence.slice(0, from) + QUOTED.repeat(to - from) + sentence.slice(to);
  }
  return {
    sentence,
    cueStart: Math.max(0, credit.cueStart - start),
    nameStart: credit.start - start,
    nameEnd: credit.end - start,
  };
}

/** A sentence that is nothing but a quotation, right behind a credited one, is its speaker's as well. */
function goingOn(
  marks: readonly Mark[],
  sentence: Sentence,
  events: ReadonlyMap<Sentence, unknown>,
  { sentences, quotations }: ArticleReading,
): Mark[] {
  const found: Mark[] = [];
  const { text } = sentence;
  if (marks.length === 0 || text === '') return found;
  let next = sentences.after(sentence);
  while (next && !events.has(next) && isQuotation(next, quotations())) {
    for (const mark of marks) found.push({ ...mark, sentence: next, at: null });
    next = sentences.after(next);
  }
  return found;
}

function isQuotation({ start, end, text }: Sentence, quotations: readonly Quotation[]): boolean {
  const opening = quotations.find((one) => one.start === start);
  return (
    opening !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(Math.min(opening.end, end) - start))
  );
}
