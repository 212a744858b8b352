import { AsyncLocalStorage } from 'node:async_hooks';
import type { DocumentInterface } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import { ensureConfig, type RunnableConfig } from '@langchain/core/runnables';
import type { Dateline } from '../answering/dateline.ts';
import type { Filter } from '../edition/filter.ts';
import { ConfigError } from '../errors.ts';
import { passageDocument, type PassageMetadata } from './passage-document.ts';

/** What every question is searched with. */
export interface RetrieverOptions extends BaseRetrieverInput {
  /** Passages to return, from 1 to 100. @default 8 */
  readonly topK?: number | undefined;
  /** Wins over outlets and dates that a question names itself. @default everything is searched */
  readonly filter?: Filter | undefined;
  /** The day that "today" and "latest" are measured from, `YYYY-MM-DD`. @default today, UTC */
  readonly asOf?: string | undefined;
}

const DEFAULT_TOP_K = 8;
const MAX_TOP_K = 100;

/**
 * Passages of the coverage as LangChain documents, best first, with what is known of each. Questions are
 * understood as everywhere in Dateline: outlets and dates that they name narrow the search. Safe to call
 * concurrently; a newly published edition is used from the next question on.
 *
 * `invoke` ends with the reason of the config's `signal` when that is aborted.
 * @throws UserError for a question that cannot be searched for, or a filter that cannot be met
 * @throws EditionError when there is no edition that can be opened
 */
export class DatelineRetriever extends BaseRetriever<PassageMetadata> {
  override lc_namespace = ['dateline', 'retrievers'];
  readonly #dateline: Pick<Dateline, 'search' | 'close'>;
  readonly #options: Pick<RetrieverOptions, 'filter' | 'asOf'> & { readonly topK: number };
  /** LangChain hands `_getRelevantDocuments` no signal. */
  readonly #signals = new AsyncLocalStorage<AbortSignal | undefined>();

  /**
   * @param dateline what is searched, and closed by `close`; `openRetriever` opens one
   * @throws ConfigError when `topK` is out of bounds
   */
  constructor(dateline: Pick<Dateline, 'search' | 'close'>, options: RetrieverOptions = {}) {
    const { topK = DEFAULT_TOP_K, filter, asOf, ...input } = options;
    super(input);
    if (!Number.isInteger(topK) || topK < 1 || topK > MAX_TOP_K)
      throw new ConfigError([`topK must be a whole number from 1 to ${MAX_TOP_K}`]);
    this.#dateline = dateline;
    this.#options = { topK, filter, asOf };
  }

  static override lc_name(): string {
    return 'DatelineRetriever';
  }

  override invoke(
    input: string,
    options?: RunnableConfig,
  ): Promise<DocumentInterface<PassageMetadata>[]> {
    const config = ensureConfig(options);
    return this.#signals.run(config.signal, () => super.invoke(input, config));
  }

  override async _getRelevantDocuments(
    query: string,
  ): Promise<DocumentInterface<PassageMetadata>[]> {
    const signal = this.#signals.getStore();
    signal?.throwIfAborted();
    const { topK: limit, filter, asOf } = this.#options;
    const { hits, edition } = await this.#dateline.search({ query, limit, filter, asOf, signal });
    signal?.throwIfAborted();
    return hits.map((hit) => passageDocument(hit, edition));
  }

  /** Gives back files and threads; searches that are under way end first. */
  async close(): Promise<void> {
    await this.#dateline.close();
  }
}
