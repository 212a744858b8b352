import type { Served } from './measure/serve.ts';
import type { GroupFigures, ServedFigures } from './retrieval-figures.ts';
import { isWithin } from './workload/filter-groups.ts';
import type { Workload } from './workload/prepare.ts';
import type { QuestionGroup } from './workload/questions.ts';
import { shareOut } from './measure/share-out.ts';

/** The nearest passages by an exact scan, by group and question. */
export type Nearest = readonly (readonly (readonly number[])[])[];

/** Compares what a side found with what is right. */
export function judgeAnswers(
  { groups, passages }: Workload,
  served: Served,
  nearest: Nearest,
): ServedFigures {
  const articles = new Map(passages.map((passage) => [passage.articleId, passage]));
  const carriers = carriersOf(passages);
  const { openSeconds, throughput, loop, residentBytes, peakBytes } = served;
  const judged = groups.map((group, index): GroupFigures => {
    const { latencies = null, found = [], nearest: near = [] } = served.groups[index] ?? {};
    const questions = timedQuestions(group, index);
    const isAnswered = (ids: readonly string[], at: number) => {
      const text = passages[(questions[at]?.label ?? 0) - 1]?.text ?? '';
      return ids.some((id) => carriers.get(text)?.has(id));
    };
    return {
      name: group.name,
      share: group.share,
      latencies,
      answered: mean(found.map((ids, at) => Number(isAnswered(ids, at)))) ?? 0,
      outside: found.flat().filter((id) => {
        const article = articles.get(id);
        return article === undefined || !isWithin(article, group.filter);
      }).length,
      recall: mean(near.map((labels, at) => recallOf(labels, nearest[index]?.[at] ?? []))),
    };
  });
  return { openSeconds, throughput, loop, residentBytes, peakBytes, groups: judged };
}

/** By the text of a passage, the articles that have it: copies answer a question as well. */
function carriersOf(passages: Workload['passages']): ReadonlyMap<string, ReadonlySet<string>> {
  const carriers = new Map<string, Set<string>>();
  for (const { text, articleId } of passages) {
    const known = carriers.get(text);
    if (known) known.add(articleId);
    else carriers.set(text, new Set([articleId]));
  }
  return carriers;
}

/** Those of a group that are asked one by one. */
export function timedQuestions(
  { questions }: Pick<QuestionGroup, 'questions'>,
  index: number,
): QuestionGroup['questions'] {
  return index === 0 ? [...shareOut(questions, 1).timed] : questions;
}

function recallOf(found: readonly number[], right: readonly number[]): number {
  if (right.length === 0) return 1;
  return right.filter((label) => found.includes(label)).length / right.length;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
