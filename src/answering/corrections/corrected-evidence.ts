import { interval } from '../../coverage/edtf.ts';
import type { ArticleEntry, Edition } from '../../edition/edition.ts';
import { matchesFilter } from '../../edition/filter.ts';
import type { Hit } from '../../retrieval/hit.ts';
import { joinNeighbours } from '../../retrieval/join-neighbours.ts';
import type { Question } from '../../retrieval/question.ts';
import type { SearchTerm } from '../../retrieval/search-terms.ts';
import { isDisowned } from './disowned.ts';
import { readStatements } from '../statements/read-statements.ts';
import { shortest } from '../statements/shortest.ts';
import type { Statement } from '../statements/statement.ts';
import { applyCorrections, type Superseded } from './apply-corrections.ts';
import { correctingHits } from './correcting-hits.ts';

/** What was found for a question, with what corrects it. */
export interface CorrectedEvidence {
  readonly hits: readonly Hit[];
  /** Their statements that stand. */
  readonly standing: readonly Statement[];
  readonly superseded: readonly Superseded[];
  /** What a correction repeats to take it back. */
  readonly disowned: readonly Statement[];
}

export interface CorrectingOptions {
  readonly edition: Pick<Edition, 'article' | 'articles' | 'passagesOf'>;
  readonly question: Pick<Question, 'filter'>;
  readonly terms: readonly SearchTerm[];
  /** The day of asking, `YYYY-MM-DD`: what was corrected later is not known yet. */
  readonly today: string;
}

/**
 * Adds the corrections and retractions of what was found, as far as the filter lets them through, and tells what they take
 * back. A mere update takes nothing back: it is newer, and told so.
 */
export async function correctEvidence(
  hits: readonly Hit[],
  { edition, question: { filter }, terms, today }: CorrectingOptions,
): Promise<CorrectedEvidence> {
  const found = await correctingHits(hits, edition);
  const added = found.filter(
    ({ article, passage }) =>
      isCorrection(article) &&
      matchesFilter(article, filter) &&
      isKnownOn(article, today) &&
      hits.every(
        (hit) =>
          hit.passage.articleId !== article.id ||
          hit.passage.end <= passage.start ||
          passage.end <= hit.passage.start,
      ),
  );
  const all = added.length === 0 ? hits : await joinNeighbours([...hits, ...added], edition);
  const statements = shortest(readStatements(all, terms));
  const { standing, superseded } = applyCorrections(statements, CORRECTING);
  return { hits: all, standing, superseded, disowned: statements.filter(isDisowned) };
}

/** The links by which an article takes something back. */
const CORRECTING = ['corrects', 'retracts'] as const;

function isCorrection({ links }: ArticleEntry): boolean {
  return links.some(({ kind }) => CORRECTING.some((one) => one === kind));
}

function isKnownOn({ published }: ArticleEntry, today: string): boolean {
  return published === null || interval(published).first <= today;
}
