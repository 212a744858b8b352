import type { UsageMeter } from '../models/usage.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Question } from '../retrieval/question.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import type { TakenBack } from './corrections/taken-back.ts';
import type { Detail } from './detail.ts';

/** A piece of evidence a writer may use: the passage of one hit under the number given to it for this request. */
export interface Evidence {
  /** From 1, in the order shown to the writer. */
  readonly id: number;
  readonly hit: Hit;
}

/** What a writer is asked. */
export interface WriterRequest {
  readonly question: Question;
  /** The question's words, weighed by how rare they are in the coverage. */
  readonly terms: readonly SearchTerm[];
  readonly evidence: readonly Evidence[];
  /** Words of the evidence that corrections among it take back. @default none */
  readonly takenBack?: readonly TakenBack[] | undefined;
  /** The day that "today" means, `YYYY-MM-DD`. */
  readonly today: string;
  /** First and last publication date of the whole coverage, EDTF; `null` when nothing is dated. */
  readonly coverage: { readonly first: string | null; readonly last: string | null };
  /** How much is to be said. */
  readonly detail: Detail;
  /**
   * Told all claims that are complete so far, each time there are more. A further try begins with none; those in
   * the draft count.
   */
  readonly onClaims?: ((claims: readonly DraftClaim[]) => void) | undefined;
  /** Told what was asked of models. */
  readonly usage?: UsageMeter | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A claim as written, before it is checked. */
export interface DraftClaim {
  readonly text: string;
  readonly cites: readonly { readonly id: number; readonly quote: string }[];
}

/** What a writer returns; nothing of it is shown before the checks. */
export interface Draft {
  readonly answerable: 'full' | 'partial' | 'none';
  readonly claims: readonly DraftClaim[];
  /** What the coverage does not say, in the writer's words. */
  readonly missing?: string | undefined;
  /** Words of the question, as asked, that nothing of what is quoted has; of a part of an answer only. */
  readonly lacking?: readonly string[] | undefined;
  /** Whether the writer was stopped before it had said everything. */
  readonly isCut?: boolean | undefined;
}

/** A claim that failed a check, for a writer to put right. */
export interface FailedClaim {
  readonly text: string;
  /** A sentence in plain words. */
  readonly reason: string;
}

/** Writes claims from evidence. Every writer's claims pass the same checks. */
export interface Writer {
  readonly name: 'extractive' | 'openai';
  /** Whether claims read on as prose, or each stands in a paragraph of its own. */
  readonly layout: 'prose' | 'paragraphs';
  /** How many passages it reads for a question. */
  readonly passages: number;
  /** @throws ProviderError when a model cannot be reached or its answer cannot be read */
  write(request: WriterRequest): Promise<Draft>;
  /**
   * Writes failed claims anew, with one request for all of them: one for each, in their order, `null` where it
   * gives one up.
   * @throws ProviderError as `write` does
   */
  repair?(
    request: WriterRequest,
    failed: readonly FailedClaim[],
  ): Promise<readonly (DraftClaim | null)[]>;
}
