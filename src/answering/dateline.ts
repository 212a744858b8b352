import type { ArticleEntry } from '../edition/edition.ts';
import type { Filter } from '../edition/filter.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Answer, Searched } from './answer.ts';

/** What is under way, for people who wait. */
export type Stage =
  | { readonly stage: 'searching'; readonly articles: number }
  | { readonly stage: 'reading'; readonly passages: number; readonly outlets: number };

export interface AskRequest {
  readonly question: string;
  /** The conversation so far, oldest first; a follow-up is understood from it. */
  readonly history?: readonly { readonly question: string; readonly answer: string }[] | undefined;
  readonly filter?: Filter | undefined;
  /** The day that "today" and "latest" are measured from, `YYYY-MM-DD`. @default today, UTC */
  readonly asOf?: string | undefined;
  readonly onStage?: ((stage: Stage) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface SearchRequest {
  readonly query: string;
  readonly filter?: Filter | undefined;
  /** @default 10 */
  readonly limit?: number | undefined;
  readonly asOf?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly searched: Searched;
}

export interface OutletSummary {
  /** `null` gathers the articles whose outlet is not known. */
  readonly outlet: string | null;
  readonly articles: number;
  readonly undated: number;
  /** EDTF; `null` when all are undated. */
  readonly first: string | null;
  readonly last: string | null;
  readonly languages: readonly string[];
}

export interface Sources {
  /** Most articles first. */
  readonly outlets: readonly OutletSummary[];
  /** Newest first, undated last. */
  readonly articles: readonly ArticleEntry[];
  readonly edition: string;
  /** ISO 8601 instant at which the edition was published. */
  readonly indexedAt: string;
}

/** The use cases, as every surface calls them. Safe to call concurrently. */
export interface Dateline {
  /** @throws UserError for a question that cannot be asked (empty, too long, without words) */
  ask(request: AskRequest): Promise<Answer>;
  search(request: SearchRequest): Promise<SearchResult>;
  sources(filter?: Pick<Filter, 'outlets'>): Promise<Sources>;
  close(): Promise<void>;
}
