/** What the package exports as `dateline/langchain`. */
export {
  ConfigError,
  CoverageError,
  DatelineError,
  EditionError,
  ProviderError,
  UserError,
} from '../errors.ts';
export type { Filter } from '../edition/filter.ts';
export { DatelineRetriever, type RetrieverOptions } from './dateline-retriever.ts';
export { openRetriever, type OpenRetrieverOptions } from './open-retriever.ts';
export type { PassageMetadata } from './passage-document.ts';
