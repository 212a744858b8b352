import type {
  CheckedClaim,
  CheckedClaims,
  CheckName,
  ClaimContext,
  RemovedClaim,
  Support,
} from './checked-claim.ts';
import { droppedSources } from './checks/attribution.ts';
import { citedSupport, distinctSupport } from './checks/cited-support.ts';
import { withoutToldTimes } from './checks/clock-times.ts';
import { readClaim, type ClaimReading } from './checks/claim-reading.ts';
import { unsupportedContent } from './checks/content.ts';
import { unsupportedDates, withoutDates, yearsOf } from './checks/dates.ts';
import { foreignLinks } from './checks/foreign-links.ts';
import { followedOrders } from './checks/instructions.ts';
import { droppedHedges } from './checks/hedges.ts';
import { isNameInFull, isTranslatedName } from './checks/name-variants.ts';
import { nameWords } from './checks/name-words.ts';
import { unsupportedNames } from './checks/names.ts';
import { unsupportedNumbers } from './checks/numbers.ts';
import { reversedWords } from './checks/polarity.ts';
import { unsupportedQuotations } from './checks/quotations.ts';
import { outdatedWords } from './checks/recency.ts';
import { wrongOutlets, wrongPublicationDates } from './checks/reported-by.ts';
import { unfoundedRelativeDays } from './checks/relative-days.ts';
import { stitchedParts } from './checks/stitched-quote.ts';
import { changedBounds } from './checks/bounds.ts';
import { wrongUnits } from './checks/units.ts';
import { wrongWeekdays } from './checks/weekdays.ts';
import { takenBackWords } from './checks/taken-back.ts';
import { explainRemoval } from './explain-removal.ts';
import type { DraftClaim, Evidence } from './writer.ts';

/** The words of a claim that a check finds fault with. */
type Check = (claim: ClaimReading) => readonly string[];

/** In this order; the first that finds a fault gives the reason. */
const CHECKS: readonly (readonly [CheckName, Check])[] = [
  ['instruction', followedOrders],
  ['link', foreignLinks],
  ['correction', takenBackWords],
  ['quotation', ({ text, language, sources }) => unsupportedQuotations(text, language, sources)],
  ['number', unsupportedQuantities],
  ['unit', wrongUnits],
  ['bound', changedBounds],
  ['date', ({ prose, language, sources }) => unsupportedDates(prose, language, sources)],
  ['weekday', wrongWeekdays],
  ['relative', unfoundedRelativeDays],
  ['name', unsupportedMentions],
  ['content', unsupportedContent],
  ['polarity', reversedWords],
  ['hedge', droppedHedges],
  ['attribution', droppedSources],
  ['outlet', wrongOutlets],
  ['published', wrongPublicationDates],
  ['recency', outdatedWords],
];

/** Checks claims one by one, as `checkClaim` does. */
export function checkClaims(claims: readonly DraftClaim[], context: ClaimContext): CheckedClaims {
  const results = claims.map((claim) => checkClaim(claim, context));
  return {
    kept: results.filter((result) => !('check' in result)),
    removed: results.filter((result) => 'check' in result),
  };
}

/**
 * Checks one claim against the evidence it cites, by `docs/design.md`, "Checks". Each claim is judged by itself,
 * so that it can be as soon as it is written. A quote of another passage is cited from there.
 * @returns the claim with what it rests on, or the first check that it fails
 */
export function checkClaim(claim: DraftClaim, context: ClaimContext): CheckedClaim | RemovedClaim {
  const { evidence } = context;
  const known = claim.cites.filter(({ id }) => evidence.some((entry) => entry.id === id));
  if (known.length === 0) {
    const cited = claim.cites.map(({ id }) => id).join(', ') || 'nothing';
    return removed(claim, 'citation', `cites ${cited}`);
  }
  const support = distinctSupport(known.flatMap((cite) => citedSupport(cite, evidence) ?? []));
  if (support.length === 0) return withoutQuote(claim, known, evidence);
  const reading = readClaim(claim.text, support, context);
  for (const [check, faults] of CHECKS) {
    const words = faults(reading);
    if (words.length > 0) return removed(claim, check, words.join(' | '), support);
  }
  return { text: claim.text, support };
}

/** None of the quotes of a claim stands anywhere; words of several places are told from made-up ones. */
function withoutQuote(
  claim: DraftClaim,
  cites: DraftClaim['cites'],
  evidence: readonly Evidence[],
): RemovedClaim {
  const texts = evidence.map(({ hit }) => hit.passage.text);
  const stitched = cites.flatMap(({ quote }) => stitchedParts(quote, texts) ?? []);
  return stitched.length > 0
    ? removed(claim, 'stitched', stitched.join(' + '))
    : removed(claim, 'quote', cites.map(({ quote }) => quote).join(' | '));
}

function removed(
  { text, cites }: DraftClaim,
  check: CheckName,
  detail: string,
  support: readonly Support[] = [],
): RemovedClaim {
  return { text, cites, check, detail, reason: explainRemoval(check, detail), support };
}

/** Numbers and years; what years the texts mean is only looked at when it matters. */
function unsupportedQuantities({ prose, language, sources }: ClaimReading): string[] {
  const texts = sources.flatMap(({ text, about }) => [text, about]);
  const undated = withoutToldTimes(withoutDates(prose, language), texts);
  const missing = unsupportedNumbers(undated, texts, language);
  if (missing.length === 0) return [];
  const years = sources.flatMap(yearsOf).map(String);
  return unsupportedNumbers(undated, [...texts, ...years], language);
}

function unsupportedMentions(claim: ClaimReading): string[] {
  const { prose, language, sources, support, evidence } = claim;
  const texts = sources.flatMap(({ text, about }) => [text, about]);
  const others = evidence.map(({ hit }) => hit.passage.text);
  const missing = unsupportedNames(prose, language, texts, others);
  if (missing.length === 0) return [];
  const articles = new Set(support.map((entry) => entry.evidence.hit.article.id));
  const siblings = evidence.filter(({ hit }) => articles.has(hit.article.id));
  const claimed = nameWords(prose, language).filter((name) => !missing.includes(name));
  return missing.filter(
    (name) =>
      !isTranslatedName(name, language, sources) &&
      !isNameInFull(
        name,
        claimed,
        siblings.map(({ hit }) => hit.passage.text),
      ),
  );
}
