import { compareEdtf } from '../../coverage/edtf.ts';
import type { Edition } from '../../edition/edition.ts';
import type { SearchParts } from '../../retrieval/find-hits.ts';
import { describeSearch } from '../../retrieval/searched.ts';
import { nearestArticles } from '../abstention.ts';
import { confirmCarriers } from '../confirm-carriers.ts';
import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { StatementRequest } from '../dateline.ts';
import { remark, type Remark } from '../../localisation/remark.ts';
import { tellNotes } from '../tell-notes.ts';
import { droppedNotes } from '../dropped-notes.ts';
import { readTold } from '../matter/told.ts';
import { daysApart, NEAR_DAYS } from '../matter/same-time.ts';
import { numberQuotes } from '../number-quotes.ts';
import { originOf } from '../sources/origin-of.ts';
import { findStatements } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { judgeStatement, type Stand } from './judge-statement.ts';
import type { CheckedStatement, Verdict } from './verdict.ts';

/** Originators quoted for each side. */
const MAX_CITED = 4;

/** The sentences of one side, one an originator, the nearest first. */
type Sides = Readonly<Record<Exclude<Stand, null>, readonly Statement[]>>;

/**
 * Looks up what the coverage says of a statement: who supports it, who contradicts it, each with a quote. Corrections win,
 * copies and reports of one originator count once, and what is only alleged supports nothing.
 * @throws UserError for a statement or filter that cannot be met
 * @throws ProviderError when the statement cannot be embedded
 */
export async function checkStatement(
  { statement, ...rest }: StatementRequest,
  edition: Edition,
  parts: SearchParts,
): Promise<CheckedStatement> {
  const request = { ...rest, topic: statement };
  const { question, hits, notes, statements } = await findStatements(request, edition, parts);
  const { text, language } = question;
  const claim = readTold({ text, language, published: rest.asOf ?? null, around: '' });
  const { standing } = applyCorrections(statements);
  const judged = standing.map((one) => ({ one, stand: judgeStatement(claim, one) }));
  const sideOf = (stand: Stand) =>
    onePerOrigin(
      judged.flatMap((each) => (each.stand === stand ? [each.one] : [])),
      edition,
    );
  const sides: Sides = {
    supports: sideOf('supports'),
    contradicts: sideOf('contradicts'),
    alleges: sideOf('alleges'),
  };
  const numbers = numberQuotes();
  const cited = (side: readonly Statement[]) =>
    side.slice(0, MAX_CITED).map((one) => numbers.numberOf({ ...one, quote: one.text }));
  const verdict = verdictOf(sides);
  return {
    statement: text,
    verdict,
    supports: cited(sides.supports),
    contradicts: cited(sides.contradicts),
    alleges: cited(sides.alleges),
    citations: await confirmCarriers(numbers.citations(), edition),
    sources: {
      supports: sides.supports.length,
      contradicts: sides.contradicts.length,
      alleges: sides.alleges.length,
    },
    nearest: verdict === 'not_covered' ? nearestArticles(hits) : [],
    ...tellNotes([...notes, ...droppedNotes(question), ...notesOn(sides)]),
    searched: describeSearch(question, edition),
    edition: edition.manifest.id,
  };
}

function verdictOf({ supports, contradicts }: Sides): Verdict {
  if (supports.length > 0) return contradicts.length > 0 ? 'mixed' : 'supported';
  return contradicts.length > 0 ? 'contradicted' : 'not_covered';
}

function notesOn({ supports, contradicts, alleges }: Sides): Remark[] {
  const newest = [supports, contradicts].map(newestOf);
  const [yes = null, no = null] = newest;
  const isOlder = daysApart(yes, no) > NEAR_DAYS && compareEdtf(yes, no) < 0;
  const isNewer = daysApart(yes, no) > NEAR_DAYS && compareEdtf(yes, no) > 0;
  const dates = yes === null || no === null ? null : { yes, no };
  return [
    ...(isOlder && dates ? [remark('remarks.supportIsOlder', dates)] : []),
    ...(isNewer && dates ? [remark('remarks.contradictionIsOlder', dates)] : []),
    ...(alleges.length > 0 && supports.length === 0 ? [remark('remarks.onlyAlleged')] : []),
  ];
}

/** The publication of the newest dated one. */
function newestOf(side: readonly Statement[]): string | null {
  return (
    side
      .flatMap(({ hit }) => hit.article.published ?? [])
      .sort(compareEdtf)
      .at(-1) ?? null
  );
}

function onePerOrigin(side: readonly Statement[], { articles }: Edition): Statement[] {
  const ranked = side.toSorted((a, b) => b.share - a.share || b.around - a.around);
  const byOrigin = new Map<string, Statement>();
  for (const one of ranked) {
    const { key } = originOf(one, articles);
    if (!byOrigin.has(key)) byOrigin.set(key, one);
  }
  return [...byOrigin.values()];
}
