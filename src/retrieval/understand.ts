import { interval, isEdtf } from '../coverage/edtf.ts';
import type { Edition } from '../edition/edition.ts';
import { hasDates, type Filter } from '../edition/filter.ts';
import { refusal } from '../localisation/refusal.ts';
import { completeFollowUp, type Turn } from './follow-up.ts';
import type { Question } from './question.ts';
import { readQuestion, toldUndone, type Reading } from './read-question.ts';
import { resolveFilter } from './resolve-filter.ts';
import { asksHowThingsAre } from './understanding/asks-how-things-are.ts';
import { entities } from './understanding/entities.ts';
import { questionLanguage } from './understanding/question-language.ts';
import { factKind } from './understanding/question-kind.ts';
import { searchQuery } from './understanding/search-query.ts';
import { FOLLOW_UP, undoing } from './understanding/undoing.ts';
import { understoodFilter } from './understanding/understood-filter.ts';
import { idOf, isFiltering, type Thing, type Understood } from './understanding/understood.ts';

/** Longest question, in UTF-16 code units; Discord's option has the same limit. */
export const MAX_QUESTION_CHARS = 1000;

const WORD = /[\p{L}\p{N}]/u;

export interface UnderstandOptions {
  readonly edition: Edition;
  /** Wins over what is understood. */
  readonly filter?: Filter | undefined;
  /** The conversation so far, oldest first. */
  readonly history?: readonly Turn[] | undefined;
  /** The day that "last week" is told from, `YYYY-MM-DD`. @default today, UTC */
  readonly asOf?: string | undefined;
  /** What the question was read as before, to be read the same way. @default completed from the conversation */
  readonly readAs?: string | undefined;
  /** Ids, or kinds, of what was understood before and is not to be applied. */
  readonly undo?: readonly string[] | undefined;
}

/**
 * Turns what was asked into what is searched, and under which filter.
 * @throws UserError for a question that is empty, too long or without a word, for a filter that cannot be met,
 * for an `asOf` that is no day, and for an id to undo by which nothing was understood
 */
export function understand(text: string, options: UnderstandOptions): Question {
  const { edition, filter = {}, history = [], undo = [] } = options;
  const asked = text.normalize('NFC').trim();
  checkQuestion(asked);
  const readAs = (options.readAs ?? completeFollowUp(asked, history)).normalize('NFC');
  const isUndone = undoing(undo);
  const standalone = isUndone(FOLLOW_UP) ? asked : readAs;
  const language = questionLanguage(standalone, edition.languages);
  const day = dayOf(options.asOf);
  const reading: Reading = { asked, readAs, edition, asOf: day };
  const { things, index } = readQuestion(standalone, reading, isUndone);
  const understood = things.map((thing): Understood => {
    const id = idOf(thing);
    return { ...thing, id, isApplied: !isUndone(id) && isApplicable(thing, filter) };
  });
  const applied = understood.filter(({ isApplied }) => isApplied);
  const filtering = applied.filter(isFiltering);
  const undoneOutlets = understood.filter(
    (one) => one.kind === 'outlet' && isFiltering(one) && isUndone(one.id),
  );
  const outlets = understood.flatMap((one) =>
    one.kind === 'outlet' && one.role === 'source' ? one.outlet : [],
  );
  return {
    text: asked,
    standalone,
    query: searchQuery(standalone, language, [...filtering, ...undoneOutlets]),
    language,
    filter: resolveFilter({ ...stated(filter), ...understoodFilter(filtering) }, edition),
    kind: index?.kind ?? factKind(standalone, new Set(outlets).size),
    index,
    understood,
    outlets: [...new Set(outlets)],
    isAboutNow: applied.some(({ kind }) => kind === 'recency'),
    currentOn: isCurrent(standalone, understood) ? day : null,
    entities: entities(
      standalone,
      language,
      understood.filter(({ kind }) => kind !== 'recency'),
    ),
    dropped: [],
    undone: undo.length === 0 ? [] : toldUndone(undo, reading, understood),
  };
}

/** What the filter states itself wins, part by part; what excludes an outlet restricts nothing. */
function isApplicable(thing: Thing, filter: Filter): boolean {
  if (!isFiltering(thing)) return thing.kind !== 'outlet';
  if (thing.kind === 'outlet') return (filter.outlets ?? []).length === 0;
  return thing.kind === 'date' ? !hasDates(filter) : filter.language === undefined;
}

/** By a word such as "now", which may be undone, or by its tense where it names no date. */
function isCurrent(text: string, understood: readonly Understood[]): boolean {
  const now = understood.find(({ kind }) => kind === 'recency');
  if (now !== undefined) return now.isApplied;
  return asksHowThingsAre(text) && !understood.some(({ kind }) => kind === 'date');
}

/** The filter without parts that are `undefined`, which would hide what was understood. */
function stated({ outlets, after, before, language, includeUndated }: Filter): Filter {
  return {
    ...(outlets === undefined ? {} : { outlets }),
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(language === undefined ? {} : { language }),
    ...(includeUndated === undefined ? {} : { includeUndated }),
  };
}

function dayOf(asOf: string | undefined): string {
  if (asOf === undefined) return new Date().toISOString().slice(0, 10);
  if (isEdtf(asOf)) return interval(asOf).last;
  throw refusal('refusals.noDayOfAsking', { typed: asOf });
}

function checkQuestion(text: string): void {
  if (text === '') throw refusal('refusals.empty');
  if (text.length > MAX_QUESTION_CHARS)
    throw refusal('refusals.questionTooLong', { length: text.length, most: MAX_QUESTION_CHARS });
  if (!WORD.test(text)) throw refusal('refusals.noWords');
}
