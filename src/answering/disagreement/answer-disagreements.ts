import type { ArticleEntry } from '../../edition/edition.ts';
import { answerType, type AnswerType } from '../answer-type.ts';
import type { Citation } from '../answer.ts';
import { isOverlapping } from '../corrections/taken-back.ts';
import { hasAskedKind } from '../has-asked-kind.ts';
import { conflictOf, type Conflict } from '../matter/conflict.ts';
import { continueNumbers } from '../number-quotes.ts';
import { originOf } from '../sources/origin-of.ts';
import type { Statement } from '../statements/statement.ts';
import { toldOf } from '../statements/told-of.ts';
import type { Disagreement } from './disagreement.ts';
import type { Attributed } from './find-disagreements.ts';
import { isSameQuestion } from './is-same-question.ts';
import { showDisagreements } from './show-disagreements.ts';

/** What an answer cites, and where independent sources contradict it. */
export interface Contested {
  readonly disagreements: readonly Disagreement[];
  /** Those of the answer, and behind them those of the other sides. */
  readonly citations: readonly Citation[];
}

/** What is asked, and what an answer says without what it quotes beside that. */
export interface Asked {
  /** The question as searched. */
  readonly query: string;
  readonly said: string;
}

/**
 * Of a question's words, so much in a sentence, the one before it, its headline and date that may contradict the
 * answer.
 */
const MIN_SHARE = 0.15;

/** Disagreements shown with one answer. */
const MAX_SHOWN = 2;

/**
 * Where sources that do not depend on one another contradict what an answer cites, among all that was found for its
 * question. Numbers are left alone where others are asked for, or none and they are not said.
 * @param statements that stand after all corrections
 */
export function answerDisagreements(
  citations: readonly Citation[],
  statements: readonly Statement[],
  articles: readonly ArticleEntry[],
  asked: Asked,
): Contested {
  const near = statements.filter(({ around }) => around >= MIN_SHARE);
  const attributed = near.map((statement) => ({
    statement,
    told: toldOf(statement),
    origin: originOf(statement, articles).key,
  }));
  const cited = attributed.filter(({ statement }) => isCited(statement, citations));
  const against = attributed.filter((one) => cited.some((other) => areOpposed(one, other, asked)));
  const numbers = continueNumbers(citations);
  const relevant = near.filter((statement) =>
    [...cited, ...against].some((one) => one.statement === statement),
  );
  const disagreements = showDisagreements(relevant, articles, numbers, (conflict) =>
    concerns(conflict, asked),
  ).slice(0, MAX_SHOWN);
  return { disagreements, citations: numbers.citations() };
}

function isCited({ hit, start, end }: Statement, citations: readonly Citation[]): boolean {
  const stretch = { articleId: hit.article.id, start, end };
  return citations.some((citation) => isOverlapping(stretch, citation));
}

function areOpposed(a: Attributed<Statement>, b: Attributed<Statement>, asked: Asked): boolean {
  const conflict = a.origin === b.origin ? null : conflictOf(a.told, b.told);
  if (conflict === null || conflict.isOverTime || !concerns(conflict, asked)) return false;
  return isSameQuestion(a.told, b.told, conflict);
}

/** Of a question of who, where or which one, numbers are beside the point even where they are said. */
const NEVER_OF_NUMBERS: ReadonlySet<AnswerType> = new Set(['who', 'name', 'where']);

function concerns(
  { kind, values }: Pick<Conflict, 'kind' | 'values'>,
  { query, said }: Asked,
): boolean {
  if (kind !== 'number') return true;
  const type = answerType(query);
  if (NEVER_OF_NUMBERS.has(type)) return false;
  if (type === 'quantity') return values.some((value) => hasAskedKind(value, null, query));
  return values.some((value) => said.includes(value));
}
