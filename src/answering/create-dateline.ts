import type { Edition } from '../edition/edition.ts';
import { listSources } from '../edition/sources.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Question } from '../retrieval/question.ts';
import { findHits } from '../retrieval/find-hits.ts';
import { joinNeighbours } from '../retrieval/join-neighbours.ts';
import { resolveFilter } from '../retrieval/resolve-filter.ts';
import { describeSearch } from '../retrieval/searched.ts';
import { MAX_QUESTION_CHARS, understand } from '../retrieval/understand.ts';
import { readIndexQuestion } from '../retrieval/understanding/index-questions/read-index-question.ts';
import { answerQuestion, type AnsweringParts } from './answer-question.ts';
import { viewArticle } from './article-view.ts';
import { dayOf } from './day-of.ts';
import type { Answer } from './answer.ts';
import type { AskRequest, Dateline, SearchRequest, SearchResult } from './dateline.ts';
import { checkStatement } from './check/check-statement.ts';
import { compareOutlets } from './compare/compare-outlets.ts';
import { tellNotes } from './tell-notes.ts';
import { missedLanguages } from './missed-languages.ts';
import { matchArticles } from './watching/match-articles.ts';
import { rehearse } from './rehearse.ts';
import { makeTimeline } from './timeline/make-timeline.ts';

/** Hits of a search where no limit is given. */
const SEARCH_LIMIT = 10;

export interface DatelineParts extends AnsweringParts {
  /** Lends the edition in force for the time of one task, so that a switch never pulls it away. */
  readonly shelf: {
    use<T>(task: (edition: Edition) => Promise<T>): Promise<T>;
    close(): Promise<void>;
  };
  /** Told of each answer, for the log. */
  readonly onAnswered?: ((answer: Answer) => void) | undefined;
}

/** Joins the parts into the use cases that every surface calls. */
export function createDateline(parts: DatelineParts): Dateline {
  const { shelf, embedder } = parts;
  const search: typeof shelf.use = (task) => {
    embedder.warmUp?.();
    return shelf.use(task);
  };
  return {
    async ask(request) {
      if (!isOfTheCoverage(request.question)) embedder.warmUp?.();
      const answer = await shelf.use((edition) =>
        answerQuestion(unlessToday(request, parts), edition, parts),
      );
      parts.onAnswered?.(answer);
      return answer;
    },
    search: (request) => search((edition) => searchCoverage(request, edition, parts)),
    timeline: (request) =>
      search((edition) => makeTimeline(withDay(request, parts), edition, parts)),
    compare: (request) =>
      search((edition) => compareOutlets(withDay(request, parts), edition, parts)),
    check: (request) =>
      search((edition) => checkStatement(withDay(request, parts), edition, parts)),
    matching: (request) => shelf.use((edition) => matchArticles(withDay(request, parts), edition)),
    rehearse: () => shelf.use((edition) => rehearse(edition, parts.clock)),
    edition: () => shelf.use(({ manifest }) => Promise.resolve(manifest.id)),
    sources: (filter = {}) =>
      shelf.use((edition) => Promise.resolve(listSources(edition, resolveFilter(filter, edition)))),
    article: (id) => shelf.use((edition) => viewArticle(id, edition)),
    async close() {
      await shelf.close();
      await embedder.close();
    },
  };
}

/**
 * Whether a question plainly asks about the coverage itself, which is answered without an embedder; told without an
 * edition.
 */
function isOfTheCoverage(question: string): boolean {
  return readIndexQuestion(question.slice(0, MAX_QUESTION_CHARS), null) !== null;
}

/** Without the day of asking where that is today: an answer says that it was asked as of another day, and of no other. */
function unlessToday({ asOf, ...request }: AskRequest, { clock }: AnsweringParts): AskRequest {
  return asOf === undefined || asOf === dayOf(clock()) ? request : { ...request, asOf };
}

/** With the day that "today" means, where none is given. */
function withDay<R extends { readonly asOf?: string | undefined }>(
  request: R,
  { clock }: AnsweringParts,
): R {
  return { ...request, asOf: request.asOf ?? dayOf(clock()) };
}

async function searchCoverage(
  request: SearchRequest,
  edition: Edition,
  parts: AnsweringParts,
): Promise<SearchResult> {
  const { query, filter, undo, signal, limit = SEARCH_LIMIT } = request;
  const asOf = request.asOf ?? dayOf(parts.clock());
  const question = understand(query, { edition, filter, asOf, undo });
  const options = { ...parts, edition, topK: limit, signal };
  const { question: asked, hits, notes } = await findHits(question, options);
  return {
    hits: await joinNeighbours(hits, edition),
    searched: describeSearch(asked, edition),
    ...tellNotes(
      isInOneLanguage(hits, asked)
        ? [...notes, ...missedLanguages(asked, edition, parts.embedder)]
        : notes,
    ),
    edition: edition.manifest.id,
  };
}

/** Whether nothing in another language was found: where something was, people see that the search reaches there. */
function isInOneLanguage(hits: readonly Hit[], { language }: Question): boolean {
  return hits.every(({ article }) => article.language === null || article.language === language);
}
