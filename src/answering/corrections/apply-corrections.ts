import type { LinkKind } from '../../coverage/article.ts';
import { conflictOf } from '../matter/conflict.ts';
import type { Quantity } from '../matter/quantities.ts';
import type { Told } from '../matter/told.ts';
import type { Statement } from '../statements/statement.ts';
import { toldOf } from '../statements/told-of.ts';
import { isDisowned } from './disowned.ts';
import { replacedNumber } from './replaced-number.ts';

/** A statement that no longer holds, and the one that took its place. */
export interface Superseded {
  readonly statement: Statement;
  readonly by: Statement;
  readonly kind: Exclude<LinkKind, 'same-story'>;
  /**
   * The number of the statement that a correction gives anew, where it takes nothing else of it back; `null` where more is
   * taken back, or what else it is cannot be told.
   */
  readonly number: Quantity | null;
}

/** Statements after all corrections among them. */
export interface Corrected {
  /** In the order given. */
  readonly standing: readonly Statement[];
  readonly superseded: readonly Superseded[];
}

type CorrectingKind = Superseded['kind'];

const ALL_KINDS: readonly CorrectingKind[] = ['corrects', 'retracts', 'updates'];

/** A later version of an article tells the topic itself when so much of it stands in one of its sentences. */
const ON_TOPIC = 0.34;

/**
 * Lets corrections win: leaves out what an article said that another article of the coverage retracts, that a later
 * version of it tells anew, or that a correction of it contradicts; and what a correction repeats to take it back. What a
 * correction does not touch stands.
 * @param kinds of link that count
 */
export function applyCorrections(
  statements: readonly Statement[],
  kinds: readonly CorrectingKind[] = ALL_KINDS,
): Corrected {
  const superseded: Superseded[] = [];
  const standing = statements.filter((statement) => {
    const replaced = correctionOf(statement, statements, kinds);
    if (replaced !== null) superseded.push(replaced);
    return replaced === null && !isDisowned(statement);
  });
  return { standing, superseded };
}

function correctionOf(
  statement: Statement,
  statements: readonly Statement[],
  kinds: readonly CorrectingKind[],
): Superseded | null {
  const { id } = statement.hit.article;
  for (const by of statements) {
    const [kind] = by.hit.article.links.flatMap((link) =>
      link.to === id ? kinds.filter((one) => one === link.kind) : [],
    );
    if (kind === undefined || isDisowned(by)) continue;
    const taken = takenBack(by, statement, kind);
    if (taken !== null) return { statement, by, kind, ...taken };
  }
  return null;
}

type Taken = Pick<Superseded, 'number'>;

const ALL_OF_IT: Taken = { number: null };

/** What one statement takes back of another; `null` where it leaves it as it is. */
function takenBack(by: Statement, statement: Statement, kind: CorrectingKind): Taken | null {
  if (kind === 'retracts') return ALL_OF_IT;
  if (kind === 'updates') return by.share >= ON_TOPIC ? ALL_OF_IT : null;
  return takenByCorrection(toldOf(statement), toldOf(by));
}

function takenByCorrection(wrong: Told, right: Told): Taken | null {
  const replaced = replacedNumber(wrong, right);
  if (replaced !== undefined) return { number: replaced };
  const conflict = conflictOf(wrong, right);
  if (conflict?.kind !== 'number') return conflict && ALL_OF_IT;
  return { number: wrong.quantities.find(({ text }) => text === conflict.values[0]) ?? null };
}
