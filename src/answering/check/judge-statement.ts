import { sentences } from '../../language/sentences.ts';
import { unsupportedDates, withoutDates } from '../checks/dates.ts';
import { unsupportedNames } from '../checks/names.ts';
import { unsupportedNumbers } from '../checks/numbers.ts';
import { contentTerms, shareIn, type ContentTerms } from '../matter/content-terms.ts';
import { isHedged } from '../matter/hedges.ts';
import { turnedShare } from '../matter/opposite.ts';
import { differ, isSameUnit, type Quantity } from '../matter/quantities.ts';
import { readTold, type Told } from '../matter/told.ts';
import type { Statement } from '../statements/statement.ts';
import { toldOf } from '../statements/told-of.ts';
import { contradicts } from './contradicts.ts';
import { deniesBefore, isDeniedNext } from './denials.ts';

/** How a sentence of the coverage stands to a statement; `null` where it says nothing of it. */
export type Stand = 'supports' | 'contradicts' | 'alleges' | null;

/** So much of a statement stands in a sentence that supports it, of its words without names, and with what stands around it. */
const SUPPORT = { own: 0.65, words: 0.6, around: 0.8 } as const;
/** … where the sentence counts the very same … */
const SUPPORT_WITH_NUMBER = { own: 0.4, words: 0.3, around: 0.7 } as const;
/** … and where it does so in another language. */
const SUPPORT_ACROSS = { own: 0.3, words: 0.2, around: 0.5 } as const;
/** So much of what is denied is in the sentence before the denial. */
const DENIED = 0.6;

/**
 * Judges one sentence of the coverage by a statement: its numbers, dates, names, yes and no, and words. What it only
 * alleges supports nothing but what is said as an allegation, and contradicts nothing.
 */
export function judgeStatement(claim: Told, evidence: Statement): Stand {
  const told = toldOf(evidence);
  const isAlleged = isHedged(evidence.text, told.language) && !isHedged(claim.text, claim.language);
  if (denies(claim, evidence)) return 'contradicts';
  if (contradicts(claim, told)) return isAlleged ? null : 'contradicts';
  if (!covers(claim, told) || hasFault(claim, evidence) || isDeniedNext(evidence)) return null;
  if (turnedShare(told.stance, claim.stance) > 0 || turnedShare(claim.stance, told.stance) > 0)
    return null;
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
  const isExact =
    claim.quantities.length > 0 && claim.quantities.every((mine) => counts(told, mine, claim));
  const withNumber = claim.language === told.language ? SUPPORT_WITH_NUMBER : SUPPORT_ACROSS;
  const least = isExact ? withNumber : SUPPORT;
  return (
    shareIn(claim.terms, told.terms) >= least.own &&
    shareIn(withoutNames(claim.terms), told.terms) >= least.words &&
    shareIn(claim.terms, told.around) >= least.around &&
    isOfOneSentence(claim, told, least)
  );
}

/** Of two sentences the second says it, of whom or what the first names; or one of them says it all. */
function isOfOneSentence(
  claim: Told,
  { text, language }: Told,
  least: { readonly own: number; readonly words: number },
): boolean {
  const each = sentences(text).map((sentence) => contentTerms(sentence.text, language));
  const last = each.at(-1);
  if (each.length < 2 || last === undefined) return true;
  const words = withoutNames(claim.terms);
  return (
    shareIn(words, last) >= least.words ||
    each.some(
      (terms) => shareIn(claim.terms, terms) >= least.own && shareIn(words, terms) >= least.words,
    )
  );
}

/** A statement of names alone keeps them. */
function withoutNames(terms: ContentTerms): ContentTerms {
  const words = terms.terms.filter(({ isName }) => !isName);
  return words.length === 0 ? terms : { ...terms, terms: words };
}

function counts(told: Told, mine: Quantity, claim: Told): boolean {
  return told.quantities.some(
    (other) =>
      other.low === mine.low && other.high === mine.high && isSameUnit(mine, other, claim, told),
  );
}

/** Whether a number, date or name of the statement is not in the sentence or in what is known about its article. */
function hasFault(claim: Told, { text, hit: { article, passage } }: Statement): boolean {
  const about = [article.headline, article.outlet, passage.text].filter((part) => part !== null);
  const source = { text, published: article.published, notBefore: article.notBefore };
  const prose = withoutDates(claim.text, claim.language);
  return (
    countsOtherwise(claim, text, article.language) ||
    unsupportedNumbers(prose, [text], claim.language).length > 0 ||
    unsupportedDates(claim.text, claim.language, [source]).length > 0 ||
    unsupportedNames(claim.text, claim.language, [text, ...about]).length > 0
  );
}

/** Whether the sentence counts the same otherwise: "36 cars and a crew of 63" does not support 63 cars. */
function countsOtherwise(claim: Told, text: string, language: string | null): boolean {
  const told = readTold({ text, language, published: null, around: '' });
  return claim.quantities.some((mine) => {
    const same = told.quantities.filter((other) => isSameUnit(mine, other, claim, told));
    return same.length > 0 && same.every((other) => differ(mine, other));
  });
}

function isDenying(clause: { readonly isDenying: boolean }): boolean {
  return clause.isDenying;
}
