import { readFile } from 'node:fs/promises';
import { createCreditFinder } from '../../coverage/find-credits.ts';
import { readCoverage } from '../../coverage/read-coverage.ts';
import { parseGold, type GoldArticle } from './gold.ts';
import { pairArticles } from './pair-articles.ts';
import { scoreIngestion, type IngestionScores } from './score-ingestion.ts';

/** Where pages and gold lie. */
export interface IngestionEvaluation {
  /** A file in one of the forms that `parseGold` reads. */
  readonly gold: string;
  /** A folder of coverage. */
  readonly coverage: string;
}

/**
 * Reads a coverage as an indexing run does, and compares it with gold.
 * @throws CoverageError when the folder does not exist; Error that names the file when the gold is none
 */
export async function evaluateIngestion(options: IngestionEvaluation): Promise<IngestionScores> {
  const gold = await readGold(options.gold);
  const { articles, aliases } = await readCoverage([options.coverage]);
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  const creditsOf = createCreditFinder({ outlets, aliases });
  const read = articles.map((article) => ({ article, credits: creditsOf(article) }));
  return scoreIngestion(pairArticles(gold, read));
}

async function readGold(path: string): Promise<readonly GoldArticle[]> {
  try {
    return parseGold(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot read the gold in ${path}: ${reason}`, { cause });
  }
}
