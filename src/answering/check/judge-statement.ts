import { unsupportedDates, withoutDates } from '../checks/dates.ts';
import { unsupportedNames } from '../checks/names.ts';
import { unsupportedNumbers } from '../checks/numbers.ts';
import { conflictOf } from '../matter/conflict.ts';
import { contentTerms, shareIn } from '../matter/content-terms.ts';
import { isHedged } from '../matter/hedges.ts';
import { differ } from '../matter/quantities.ts';
import { readTold, type Told } from '../matter/told.ts';
import type { Statement } from '../statements/statement.ts';
import { toldOf } from '../statements/told-of.ts';
import { deniesBefore, isDeniedNext } from './denials.ts';
import { otherName } from './other-name.ts';

/** How a sentence of the coverage stands to a statement; `null` where it says nothing of it. */
export type Stand = 'supports' | 'contradicts' | 'alleges' | null;

/** So much of a statement's words stand in a sentence that supports it … */
const SUPPORT = 0.6;
/** … and so much in it and what stands around it. */
const SUPPORT_AROUND = 0.8;
/** So much of what is denied is in the sentence before the denial. */
const DENIED = 0.6;

/**
 * Judges one sentence of the coverage by a statement: its numbers, dates, names, yes and no, and words. Told as an allegation it
 * supports only what is said as one.
 */
export function judgeStatement(claim: Told, evidence: Statement): Stand {
  const told = toldOf(evidence);
  if (denies(claim, evidence)) return 'contradicts';
  if (conflictOf(claim, told) !== null || otherName(claim, told) !== null) return 'contradicts';
  if (!covers(claim, told) || hasFault(claim, evidence) || isDeniedNext(evidence)) return null;
  const isAlleged = isHedged(evidence.text, told.language) && !isHedged(claim.text, claim.language);
  return isAlleged ? 'alleges' : 'supports';
}

/** Whether a sentence denies the one before it, which says what is claimed. */
function denies(claim: Told, { text, before, hit }: Statement): boolean {
  const { language, published } = hit.article;
  if (!deniesBefore(text)) return false;
  const both = contentTerms(`${before} ${text}`, language);
  const denied = readTold({ text: before, language, published, around: '' });
  const isAlready = [claim, denied].some(({ stance }) => stance.clauses.some(isDenying));
  return !isAlready && shareIn(claim.terms, both) >= DENIED;
}

function covers(claim: Told, told: Told): boolean {
  return (
    shareIn(claim.terms, told.terms) >= SUPPORT &&
    shareIn(claim.terms, told.around) >= SUPPORT_AROUND
  );
}

/** Whether a number, date or name of the statement is not in the sentence or in what is known about its article. */
function hasFault(claim: Told, { text, hit: { article, passage } }: Statement): boolean {
  const about = [article.headline, article.outlet, passage.text].filter((part) => part !== null);
  const source = { text, published: article.published, notBefore: article.notBefore };
  const units = quantitiesMissing(claim, text, article.language);
  return (
    units ||
    unsupportedNumbers(withoutDates(claim.text, claim.language), [text], claim.language).length >
      0 ||
    unsupportedDates(claim.text, claim.language, [source]).length > 0 ||
    unsupportedNames(claim.text, claim.language, [text, ...about]).length > 0
  );
}

/** Whether the sentence counts the same otherwise: `36 cars and 63 crew` does not support 63 cars. */
function quantitiesMissing(claim: Told, text: string, language: string | null): boolean {
  const { quantities } = readTold({ text, language, published: null, around: '' });
  return claim.quantities.some((mine) => {
    const same = quantities.filter(({ unit }) => unit === mine.unit);
    return same.length > 0 && same.every((other) => differ(mine, other));
  });
}

function isDenying(clause: { readonly isDenying: boolean }): boolean {
  return clause.isDenying;
}
