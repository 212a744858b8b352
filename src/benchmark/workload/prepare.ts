import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PASSAGE_MAX_CHARS, splitPassages } from '../../coverage/split-passages.ts';
import { embeddingText } from '../../edition/embedding-text.ts';
import { syntheticCoverage, type SyntheticArticle } from '../synthetic-coverage.ts';
import { createTopicEmbedder } from '../topic-embedder.ts';
import { articlesFolder, isWritten, readPassages, readQuestions, writeWorkload } from './files.ts';
import type { BenchPassage } from './passage.ts';
import { makeQuestions, type QuestionCounts, type QuestionGroup } from './questions.ts';

/** What all sides are measured on. */
export interface Workload {
  readonly folder: string;
  readonly articles: number;
  readonly passages: readonly BenchPassage[];
  readonly groups: readonly QuestionGroup[];
}

/** An article has at least one passage. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

/** What was prepared in a folder before, or else now. */
export async function workloadIn(
  folder: string,
  size: number,
  counts: QuestionCounts,
): Promise<Workload> {
  if (!isWritten(folder)) return prepareWorkload(size, folder, counts);
  const articles = (await readdir(articlesFolder(folder))).length;
  const passages: BenchPassage[] = [];
  for await (const passage of readPassages(folder)) passages.push(passage);
  return { folder, articles, passages, groups: (await readQuestions(folder)).groups };
}

/**
 * Writes synthetic coverage of at least so many passages: its articles, one JSON file each, and for those sides that
 * take nothing but passages the same passages that Dateline cuts, with their vectors.
 * @param folder is made
 */
export async function prepareWorkload(
  size: number,
  folder: string,
  counts: QuestionCounts,
): Promise<Workload> {
  await mkdir(articlesFolder(folder), { recursive: true });
  const passages: BenchPassage[] = [];
  const vectors: Float32Array[] = [];
  const embedder = createTopicEmbedder();
  let articles = 0;
  for (const article of syntheticCoverage(ENDLESS)) {
    const cut = passagesOf(article, passages.length);
    await writeFile(join(articlesFolder(folder), `${article.id}.json`), JSON.stringify(article));
    passages.push(...cut);
    vectors.push(
      ...(await embedder.embedPassages(cut.map((passage) => embeddingText(article, passage)))),
    );
    articles += 1;
    if (passages.length >= size) break;
  }
  const groups = makeQuestions(passages, counts);
  const asked = groups.flatMap(({ questions }) => questions);
  const questionVectors = await Promise.all(asked.map(({ text }) => embedder.embedQuestion(text)));
  await writeWorkload(folder, passages, vectors, groups, questionVectors);
  return { folder, articles, passages, groups };
}

function passagesOf(article: SyntheticArticle, before: number): readonly BenchPassage[] {
  const { id, headline, outlet, published, language, body } = article;
  const spans = splitPassages(body, { maxChars: PASSAGE_MAX_CHARS });
  return spans.map(({ start, end }, index) => ({
    label: before + index + 1,
    articleId: id,
    headline,
    outlet,
    published,
    language,
    text: body.slice(start, end),
  }));
}
