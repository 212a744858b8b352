import type { ArticleView } from '../../src/answering/article-view.ts';
import type { Answer } from '../../src/answering/answer.ts';
import type {
  AskRequest,
  Dateline,
  SearchRequest,
  SearchResult,
  Sources,
  Stage,
  StatementRequest,
  TopicRequest,
} from '../../src/answering/dateline.ts';
import type { CheckedStatement } from '../../src/answering/check/verdict.ts';
import type { Comparison } from '../../src/answering/compare/comparison.ts';
import type { Timeline } from '../../src/answering/timeline/timeline.ts';

/** A `Dateline` that answers what it was told to, and remembers what it was asked. */
export interface FakeDateline extends Dateline {
  readonly asked: readonly AskRequest[];
  readonly searches: readonly SearchRequest[];
  /** Of timelines and comparisons. */
  readonly topics: readonly TopicRequest[];
  readonly statements: readonly StatementRequest[];
  /** What `ask` answers, or throws, from now on; several in turn, the last one again and again. */
  answerWith(...answers: readonly (Answer | Error)[]): void;
  /** Reported to whoever asks, before the answer. */
  report(...stages: readonly Stage[]): void;
  /** Keeps questions waiting until the returned function is called. */
  hold(): () => void;
}

export interface FakeDatelineOptions {
  readonly sources?: Sources;
  readonly searchResult?: SearchResult;
  readonly timeline?: Timeline;
  readonly comparison?: Comparison;
  readonly checked?: CheckedStatement;
}

/** What was not given is "not implemented": a test that reaches it fails with that. */
export function fakeDateline({
  sources,
  searchResult,
  timeline,
  comparison,
  checked,
}: FakeDatelineOptions = {}): FakeDateline {
  const asked: AskRequest[] = [];
  const searches: SearchRequest[] = [];
  const topics: TopicRequest[] = [];
  const statements: StatementRequest[] = [];
  let answers: readonly (Answer | Error)[] = [];
  let stages: readonly Stage[] = [];
  let held: Promise<void> | null = null;
  return {
    asked,
    searches,
    topics,
    statements,
    answerWith(...next) {
      answers = next;
    },
    report(...next) {
      stages = next;
    },
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    async ask(request) {
      asked.push(request);
      const answer = answers[0];
      answers = answers.slice(answers.length > 1 ? 1 : 0);
      for (const stage of stages) request.onStage?.(stage);
      await held;
      if (answer === undefined) throw new Error('ask() is not implemented in this fake');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    search(request) {
      searches.push(request);
      return orNotImplemented(searchResult, 'search()');
    },
    timeline(request) {
      topics.push(request);
      return orNotImplemented(timeline, 'timeline()');
    },
    compare(request) {
      topics.push(request);
      return orNotImplemented(comparison, 'compare()');
    },
    check(request) {
      statements.push(request);
      return orNotImplemented(checked, 'check()');
    },
    matching: () => Promise.reject(new Error('matching() is not implemented in this fake')),
    edition: () => Promise.resolve(sources?.edition ?? 'sample'),
    sources: (filter) => orNotImplemented(sources && within(sources, filter?.outlets), 'sources()'),
    article: (id) => orNotImplemented(sources && viewOf(id, sources), 'article()'),
    rehearse: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function viewOf(id: string, { articles }: Sources): ArticleView | null {
  const article = articles.find((each) => each.id === id);
  return article === undefined ? null : { article, begins: [], copies: [], related: [] };
}

function within(sources: Sources, outlets: readonly string[] = []): Sources {
  const passes = ({ outlet }: { outlet: string | null }) =>
    outlets.length === 0 || (outlet !== null && outlets.includes(outlet));
  return {
    ...sources,
    outlets: sources.outlets.filter(passes),
    articles: sources.articles.filter(passes),
  };
}

function orNotImplemented<T>(value: T | undefined, name: string): Promise<T> {
  return value === undefined
    ? Promise.reject(new Error(`${name} is not implemented in this fake`))
    : Promise.resolve(value);
}
