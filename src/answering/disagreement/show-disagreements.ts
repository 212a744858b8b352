import type { ArticleEntry } from '../../edition/edition.ts';
import type { Conflict } from '../matter/conflict.ts';
import type { QuoteNumbers } from '../number-quotes.ts';
import { originOf } from '../sources/origin-of.ts';
import type { Statement } from '../statements/statement.ts';
import { toldOf } from '../statements/told-of.ts';
import type { Disagreement } from './disagreement.ts';
import { findDisagreements, type Attributed, type Side } from './find-disagreements.ts';

/** Statements of one originator that are cited for one side. */
const MAX_CITED = 3;

/**
 * The disagreements among statements, each side with its outlets and citations under the numbers given out.
 * @param concerns which of them matter
 */
export function showDisagreements(
  statements: readonly Statement[],
  articles: readonly ArticleEntry[],
  numbers: QuoteNumbers,
  concerns: (conflict: Pick<Conflict, 'kind' | 'values'>) => boolean = () => true,
): Disagreement[] {
  const attributed = statements.map((statement) => ({
    statement,
    told: toldOf(statement),
    origin: originOf(statement, articles).key,
  }));
  return findDisagreements(attributed, concerns).map(({ about, kind, sides }) => ({
    about,
    kind,
    sides: sides.map((side) => showSide(side, articles, numbers)),
  }));
}

function showSide(
  { value, members }: Side<Statement>,
  articles: readonly ArticleEntry[],
  numbers: QuoteNumbers,
): Disagreement['sides'][number] {
  const cited = onePerOrigin(members).slice(0, MAX_CITED);
  return {
    value,
    outlets: distinct(members.flatMap(({ statement }) => statement.hit.article.outlet ?? [])),
    originators: distinct(
      members.flatMap(({ statement }) => originOf(statement, articles).name ?? []),
    ),
    citations: cited.map(({ statement }) =>
      numbers.numberOf({ ...statement, quote: statement.text }),
    ),
  };
}

function onePerOrigin(members: readonly Attributed<Statement>[]): Attributed<Statement>[] {
  return [...new Map([...members].reverse().map((one) => [one.origin, one])).values()].reverse();
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
