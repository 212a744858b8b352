import type { Remark } from '../localisation/remark.ts';
import type { ArticleEntry } from '../edition/edition.ts';
import type { Filter } from '../edition/filter.ts';
import type { Sources } from '../edition/sources.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Searched } from '../retrieval/searched.ts';
import type { Answer } from './answer.ts';
import type { ArticleView } from './article-view.ts';
import type { CheckedStatement } from './check/verdict.ts';
import type { Comparison } from './compare/comparison.ts';
import type { Detail } from './detail.ts';
import type { Timeline } from './timeline/timeline.ts';
import type { MatchRequest } from './watching/match-articles.ts';

export type { OutletSummary, Sources } from '../edition/sources.ts';

/** What is under way, for people who wait. */
export type Stage =
  /** `before`: questions that are answered first. */
  | { readonly stage: 'waiting'; readonly before: number }
  | { readonly stage: 'searching'; readonly articles: number }
  | { readonly stage: 'reading'; readonly passages: number; readonly outlets: number }
  /** `answer`: the claims written and checked so far, as they will stand in the answer. */
  | { readonly stage: 'writing'; readonly claims: number; readonly answer: string };

export interface AskRequest {
  readonly question: string;
  /** The conversation so far, oldest first; a follow-up is understood from it. */
  readonly history?: readonly { readonly question: string; readonly answer: string }[] | undefined;
  /** What the question was read as before, where it is asked again. @default read from the conversation */
  readonly readAs?: string | undefined;
  readonly filter?: Filter | undefined;
  /** The day that "today" and "latest" are measured from, `YYYY-MM-DD`. @default today, UTC */
  readonly asOf?: string | undefined;
  /** Ids, or kinds, of what was understood of the question and is not to be applied: see `searched.understood`. */
  readonly undo?: readonly string[] | undefined;
  /** @default as the settings say */
  readonly detail?: Detail | undefined;
  readonly onStage?: ((stage: Stage) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface SearchRequest {
  readonly query: string;
  readonly filter?: Filter | undefined;
  /** @default 10 */
  readonly limit?: number | undefined;
  /** As in `AskRequest`. */
  readonly asOf?: string | undefined;
  /** As in `AskRequest`. */
  readonly undo?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A topic whose coverage is read sentence by sentence. */
export interface TopicRequest {
  /** In a few words, or as a question. */
  readonly topic: string;
  readonly filter?: Filter | undefined;
  /** As in `AskRequest`. */
  readonly asOf?: string | undefined;
  /** As in `AskRequest`. */
  readonly undo?: readonly string[] | undefined;
  readonly onStage?: ((stage: Stage) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A statement that the coverage is asked about; the rest as for a topic. */
export interface StatementRequest extends Omit<TopicRequest, 'topic'> {
  readonly statement: string;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly searched: Searched;
  /** Remarks for the reader, in plain words. */
  readonly notes: readonly string[];
  /** The same for readers of another language; `null` for what is a text alone. */
  readonly remarks?: readonly (Remark | null)[];
  /** The id of the edition that was searched. */
  readonly edition: string;
}

/** The use cases, as every surface calls them. Safe to call concurrently. */
export interface Dateline {
  /** @throws UserError for a question that cannot be asked (empty, too long, without words), and for nothing to undo */
  ask(request: AskRequest): Promise<Answer>;
  search(request: SearchRequest): Promise<SearchResult>;
  /** @throws UserError for a topic that cannot be looked for, as `ask` does */
  timeline(request: TopicRequest): Promise<Timeline>;
  /** Compares the outlets of the filter. @throws UserError for fewer than two, and as `ask` does */
  compare(request: TopicRequest): Promise<Comparison>;
  /** @throws UserError for a statement that cannot be looked for, as `ask` does */
  check(request: StatementRequest): Promise<CheckedStatement>;
  /** Which of some articles speak of a topic, in the order given. @throws UserError as `timeline` does */
  matching(request: MatchRequest): Promise<readonly ArticleEntry[]>;
  /** The id of the edition in force, which is opened where it is a new one: cheap enough to ask every second. */
  edition(): Promise<string>;
  sources(filter?: Pick<Filter, 'outlets'>): Promise<Sources>;
  /** `null` for an id that the coverage does not have. */
  article(id: string): Promise<ArticleView | null>;
  /** Answers some questions for nobody, so that the first person who asks is not kept waiting. Asks no model. */
  rehearse(): Promise<void>;
  close(): Promise<void>;
}
