import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Answer, Citation } from '../../src/answering/answer.ts';
import type { Dateline } from '../../src/answering/dateline.ts';

const caseSchema = z.object({
  id: z.string(),
  question: z.string(),
  type: z.string(),
  asOf: z.string().optional(),
  filter: z
    .object({
      outlets: z.array(z.string()).optional(),
      after: z.string().optional(),
      before: z.string().optional(),
      language: z.string().optional(),
    })
    .optional(),
  answerable: z.boolean(),
  /** Any one of them supports the answer. */
  articles: z.array(z.string()),
  /** Any one of them has to stand in the answer or its quotes. */
  gold: z.array(z.string()),
});

/** A question with what a right answer to it has. */
export type Case = z.infer<typeof caseSchema>;

const articleSchema = z.object({
  id: z.string(),
  body: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
});

/** An article as `coverage.sqlite` of an edition holds it. */
export type StoredArticle = z.infer<typeof articleSchema>;

/** What became of one question. */
export interface Outcome {
  readonly asked: Case;
  readonly answer: Answer;
  /** Answerable: a gold string is in the answer or its quotes. Unanswerable: it abstains. */
  readonly right: boolean;
  /** Whether an article that supports the answer is among those cited. */
  readonly citesSupport: boolean;
  /** Citations that are not what the article says; none, if all is well. */
  readonly wrongCitations: readonly string[];
}

export interface TypeCount {
  readonly questions: number;
  readonly right: number;
  /** Those that cite an article that supports the answer. */
  readonly supported: number;
}

export interface Evaluation {
  readonly outcomes: readonly Outcome[];
  /** By the type of the question, in the order of the file. */
  readonly types: ReadonlyMap<string, TypeCount>;
  readonly answerable: TypeCount;
  readonly unanswerable: TypeCount;
}

/** Asks every question, one after the other, and judges the answers without a model. */
export async function evaluateAnswers(
  cases: readonly Case[],
  dateline: Pick<Dateline, 'ask'>,
  articles: ReadonlyMap<string, StoredArticle>,
): Promise<Evaluation> {
  const outcomes: Outcome[] = [];
  for (const asked of cases) {
    const { question, asOf, filter } = asked;
    outcomes.push(judge(asked, await dateline.ask({ question, asOf, filter }), articles));
  }
  const types = grouped(outcomes);
  return {
    outcomes,
    types: new Map([...types].map(([type, of]) => [type, countOf(of)])),
    answerable: countOf(outcomes.filter(({ asked }) => asked.answerable)),
    unanswerable: countOf(outcomes.filter(({ asked }) => !asked.answerable)),
  };
}

/** Reads questions, one JSON object a line. */
export function readCases(path: string): readonly Case[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => caseSchema.parse(JSON.parse(line)));
}

/** The articles of the edition in force, by id. */
export function storedArticles(dataDir: string): ReadonlyMap<string, StoredArticle> {
  const path = join(dataDir, 'editions/current/coverage.sqlite');
  const database = new Database(path, { readonly: true });
  try {
    const rows = database.prepare('select id, body, outlet, published from articles').all();
    return new Map(
      z
        .array(articleSchema)
        .parse(rows)
        .map((article) => [article.id, article]),
    );
  } finally {
    database.close();
  }
}

/** What was asked and what was cited, without a word of the articles, as a Markdown table with the counts above it. */
export function evaluationTable({ outcomes, types }: Evaluation): string {
  const counts = [...types].map(
    ([type, { questions, right, supported }]) =>
      `| ${type} | ${questions} | ${right} | ${supported} |`,
  );
  const rows = outcomes.map(({ asked, answer, right }) => {
    const cited = uniqueHeads(answer.citations);
    const cells = [
      asked.question,
      answer.status,
      cited.map(({ articleId }) => articleId).join('<br>'),
      cited.map(({ outlet }) => outlet ?? 'not known').join('<br>'),
      cited.map(({ published, notBefore }) => dateOf(published, notBefore)).join('<br>'),
      right ? 'yes' : 'no',
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    '| type | questions | right | cite a supporting article |\n| --- | --- | --- | --- |',
    ...counts,
    '\n| question | status | article | outlet | date | right? |\n| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function judge(asked: Case, answer: Answer, articles: ReadonlyMap<string, StoredArticle>): Outcome {
  const said = [answer.answer, ...answer.citations.map(({ quote }) => quote)].join('\n');
  const isAnswered = answer.status !== 'abstained';
  return {
    asked,
    answer,
    right: asked.answerable
      ? isAnswered && asked.gold.some((gold) => folded(said).includes(folded(gold)))
      : !isAnswered,
    citesSupport: answer.citations.some(({ articleId }) => asked.articles.includes(articleId)),
    wrongCitations: answer.citations.flatMap((citation) =>
      isTrue(citation, articles.get(citation.articleId))
        ? []
        : `${asked.id}: [${citation.n}] is not what ${citation.articleId} says`,
    ),
  };
}

/** Verbatim, at the place named, with outlet and date of the article. */
function isTrue(citation: Citation, article: StoredArticle | undefined): boolean {
  return (
    article?.body.slice(citation.start, citation.end) === citation.quote &&
    article.outlet === citation.outlet &&
    article.published === citation.published
  );
}

function grouped(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const types = new Set(outcomes.map(({ asked }) => asked.type));
  return new Map(
    [...types].map((type) => [type, outcomes.filter(({ asked }) => asked.type === type)]),
  );
}

function countOf(outcomes: readonly Outcome[]): TypeCount {
  return {
    questions: outcomes.length,
    right: outcomes.filter(({ right }) => right).length,
    supported: outcomes.filter(({ citesSupport }) => citesSupport).length,
  };
}

function uniqueHeads(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [citation.articleId, citation])).values()];
}

function dateOf(published: string | null, notBefore: string | null): string {
  if (published !== null) return published;
  return notBefore === null ? 'null' : `null, not before ${notBefore}`;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ');
}
