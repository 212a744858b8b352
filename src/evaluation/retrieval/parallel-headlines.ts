import { join } from 'node:path';
import { z } from 'zod';
import type { EvaluationSet } from './evaluation-set.ts';
import type { EvaluationQuestion } from './question.ts';
import { readLines } from './read-lines.ts';

/** Languages of the articles, each in a file of its own. */
const LANGUAGES = ['en', 'nl'] as const;

type Language = (typeof LANGUAGES)[number];

const articleLine = z.object({ id: z.string(), headline: z.string() });

type Articles = readonly z.infer<typeof articleLine>[];

/**
 * The same articles in two languages, `en.jsonl` and `nl.jsonl` with equal ids: the headlines of each language
 * are asked of the coverage in each, and each headline is to find its article.
 * @throws CoverageError when a file cannot be read
 */
export async function parallelHeadlines(name: string, folder: string): Promise<EvaluationSet> {
  const pathOf = (language: Language) => join(folder, `${language}.jsonl`);
  const read = LANGUAGES.map(async (language) => ({
    language,
    articles: await readLines(pathOf(language), articleLine, 'an article with id and headline'),
  }));
  const asked = await Promise.all(read);
  const parts = LANGUAGES.map((language) => ({
    name: `${name}-${language}`,
    coverage: { path: pathOf(language) },
    questions: asked.flatMap((from) => headlinesOf(from.articles, from.language, language)),
  }));
  return { name, parts };
}

function headlinesOf(articles: Articles, from: Language, to: Language): EvaluationQuestion[] {
  return articles.map(({ id, headline }) => ({
    id: `${from}-${to}:${id}`,
    question: headline,
    type: `${from} headline, ${to} article`,
    language: from,
    asOf: undefined,
    filter: {},
    history: [],
    relevant: [[id]],
  }));
}
