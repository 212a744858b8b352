import type { SetRun } from '../measure/set-run.ts';
import { figureText } from './figure-text.ts';
import { markdownTable } from './markdown-table.ts';

/** Real coverage with the built-in embedder. */
export function setsTable(sets: readonly SetRun[]): string {
  return markdownTable(
    [
      { head: 'set', align: 'left' },
      { head: 'articles' },
      { head: 'passages' },
      { head: 'index s' },
      { head: 'embedded/s' },
      { head: 'questions' },
      { head: 'search p50 ms' },
      { head: 'p95 ms' },
      { head: 'p99 ms' },
      { head: 'embed a question p50 ms' },
    ],
    sets.map(({ name, articles, passages, indexSeconds, embeddedPerSecond, ...taken }) => [
      name,
      articles.toLocaleString('en'),
      passages.toLocaleString('en'),
      figureText(indexSeconds),
      figureText(embeddedPerSecond),
      taken.searching.questions.toLocaleString('en'),
      figureText(taken.searching.p50Ms),
      figureText(taken.searching.p95Ms),
      figureText(taken.searching.p99Ms),
      figureText(taken.embedding.p50Ms),
    ]),
  );
}
