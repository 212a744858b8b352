import { z } from 'zod';
import { interval } from '../../coverage/edtf.ts';
import { isSpeechVerb } from '../../language/speech-verbs.ts';
import { tokens } from '../../language/tokens.ts';
import { calendarWords } from './calendar-words.ts';
import { relativeWords, type RelativeWords } from './relative-words.ts';
import { clauseAt, tenseAt } from './tense.ts';

/** When a sentence says that something happened. */
export const eventDateSchema = z.object({
  /** EDTF, no more precise than the sentence is. */
  date: z.string(),
  /** EDTF; its last day, where the sentence names a stretch of days. */
  until: z.string().nullable(),
  /** The words that say so. */
  text: z.string(),
  /** `stated`: written in full. `resolved`: told from the day of publication, as "on Thursday" and "8 November" are. */
  knownBy: z.enum(['stated', 'resolved']),
  /** Whether it lay ahead when the sentence was published: it may never have come about. */
  isPlanned: z.boolean(),
  /** Whether it is the day on which something was said rather than the day of what was said. */
  isOfSaying: z.boolean(),
});

export type EventDate = Readonly<z.infer<typeof eventDateSchema>>;

/** What is known of a sentence besides its words. */
export interface SentenceFacts {
  /** Primary tag of its language. */
  readonly language: string | null;
  /** EDTF of its article. */
  readonly published: string | null;
}

interface Mention extends RelativeWords {
  readonly isStated: boolean;
  readonly isYear: boolean;
}

/** Limits of time rather than times, and dates that something else took the place of; read before a date. */
const NO_EVENT =
  /(?<!\p{L})(?:since|until|till|before|by|instead of|rather than|not|dating from|dates from|built in|born in|sinds|tot|voor|vóór|uiterlijk|in plaats van|seit|bis|vor|statt|depuis|jusqu['’]au|jusqu['’]en|avant|au lieu du|desde|hasta|antes del?|en vez del?)(?: (?:the|de|het|dem|den|der|le|la|el))? $/iu;

/** A year is when something happened behind these words only: "the 1912 wall" did not. */
const IN_YEAR =
  /(?:^|(?<!\p{L})(?:in|during|of|im jahre?|in dem jahr|in het jaar|en|au cours de|durante|in (?:early|late)|(?:spring|summer|autumn|fall|winter|quarter|kwartaal|quartal|trimestre|zomer|herfst|sommer|herbst|frühjahr|été|verano)(?: of| de| del| van)?)) $/iu;

/** Words before a date that was a plan, whatever became of it. */
const PLAN =
  /(?<!\p{L})(?:planned|scheduled|due|expected|meant|set|gepland|voorzien|verwacht|geplant|vorgesehen|prévue?s?|previst[oa]s?)(?: \p{L}+){0,2} $/iu;

/** So many words from the verb of saying to its date. */
const NEAR_WORDS = 4;

/**
 * When a sentence says that something happened, in en nl de fr es: of its dates the first that is past and not merely
 * the day on which something was said, then that day, then a year, then what lies ahead. `null` where it does not say. The day
 * of publication only gives "yesterday" its meaning, and is never the date itself.
 */
export function eventDate(text: string, { language, published }: SentenceFacts): EventDate | null {
  const ranked = mentions(text, { language, published })
    .filter(({ start }) => !NO_EVENT.test(text.slice(0, start)))
    .filter(
      ({ start, isYear, isStated }) => !isYear || !isStated || IN_YEAR.test(text.slice(0, start)),
    )
    .map((mention) => ({ mention, rank: rankOf(mention, text, published) }))
    .sort((a, b) => a.rank - b.rank || a.mention.start - b.mention.start);
  const [best] = ranked;
  if (best === undefined) return null;
  const { mention, rank } = best;
  return {
    date: mention.date,
    until: mention.until,
    text: mention.text,
    knownBy: mention.isStated ? 'stated' : 'resolved',
    isPlanned: rank === RANKS.ahead,
    isOfSaying: rank === RANKS.said,
  };
}

const RANKS = { happened: 0, said: 1, year: 2, ahead: 3 } as const;

function rankOf(mention: Mention, text: string, published: string | null): number {
  if (isAhead(mention, text, published)) return RANKS.ahead;
  if (mention.isYear) return RANKS.year;
  return isOfSaying(mention, text) ? RANKS.said : RANKS.happened;
}

function mentions(text: string, { language, published }: SentenceFacts): Mention[] {
  const tense = (start: number, end: number) => tenseAt(text, start, end);
  const written: Mention[] = calendarWords(text, { published, tenseAt: tense });
  const relative =
    published === null ? [] : relativeWords(text, { language, published, tenseAt: tense });
  const free = relative.filter(({ start, end }) =>
    written.every((other) => end <= other.start || start >= other.end),
  );
  const told = free.map((words) => ({
    ...words,
    isStated: false,
    isYear: words.date.length === 'YYYY'.length,
  }));
  return [...written, ...told];
}

/** Behind the day of publication; where that is not known, by the tense of its clause. */
function isAhead({ date, start, end }: Mention, text: string, published: string | null): boolean {
  if (PLAN.test(text.slice(0, start))) return true;
  if (published === null) return tenseAt(text, start, end) === 'ahead';
  return interval(date).first > interval(published).last;
}

/** `the county said on Wednesday`, `On Wednesday the county said`. */
function isOfSaying({ start, end }: Mention, text: string): boolean {
  const clause = clauseAt(text, start, end);
  const from = text.indexOf(clause, Math.max(0, start - clause.length));
  const before = tokens(text.slice(from, start)).slice(-NEAR_WORDS);
  const after = tokens(text.slice(end, from + clause.length)).slice(0, NEAR_WORDS);
  return [...before, ...after].some((word) => isSpeechVerb(word.text));
}
