import { sentences } from '../../language/sentences.ts';
import { unsupportedDates } from '../checks/dates.ts';
import { clauseAt } from '../event-dates/tense.ts';
import { contentTerms, shareIn } from '../matter/content-terms.ts';
import { hasOpposites, isTurned, opposedTerms } from '../matter/opposite.ts';
import { differ, isSameUnit, quantities, type Quantity } from '../matter/quantities.ts';
import { overlap } from '../matter/same-time.ts';
import type { Told } from '../matter/told.ts';
import { otherName } from './other-name.ts';

/**
 * So much of a statement's words stand in a sentence that contradicts it, and in it with what stands around it: by the opposite of
 * a word, another number, another day, or a denial.
 */
const MATTER = {
  opposite: { own: 0.5, around: 0.75 },
  number: { own: 0.5, around: 0.9 },
  day: { own: 0.85, around: 0.9 },
  denial: { own: 0.65, around: 0.9 },
} as const;
/** Between languages fewer words are known to be the same. */
const ACROSS = 0.75;
/** So much of them stands in what a sentence stands in that sets a number against theirs. */
const SET_AGAINST = 0.5;
/** So much of them stands in a sentence that gives their own number. */
const GIVEN = 0.5;

/** So near before a number stands the word that sets it against another. */
const NEAR_CHARS = 30;

/** Words by which a text sets one number against another. */
const CONTRAST =
  /(?<!\p{L})(?:lower|higher|fewer|less|more|smaller|larger|different|differs?|disputes?|instead|rather|actually|in fact|wrong|swapped|corrected?|lager|hoger|minder|meer|anders|onjuist|niedriger|höher|weniger|mehr|falsch|statt|inférieur|supérieur|moins|plutôt|en réalité|faux|menor|mayor|menos|en realidad|falso)(?!\p{L})/iu;

/** Words by which a text tells what would be, and not what is. */
const HYPOTHETICAL =
  /(?<!\p{L})(?:would|without|zonder|ohne|sans|sin|could|might|if|zou|zouden|als|würde[n]?|könnte[n]?|wenn|pourrait|aurait|serait|si|podría|habría)(?!\p{L})/iu;

/**
 * Whether a sentence contradicts a statement: on the same matter it has the opposite of one of its words, another number of the
 * same, another day, another name in the same place, or denies it. Stricter than between two sentences of the coverage, as a
 * statement has few words.
 */
export function contradicts(claim: Told, told: Told): boolean {
  const opposed = opposedTerms(claim.stance, told.stance);
  const terms = claim.terms.terms.filter(({ stem }) => !opposed.has(stem));
  const rest = { ...claim.terms, terms };
  const [own, around] = [shareIn(rest, told.terms), shareIn(rest, told.around)];
  const scale = claim.language === told.language ? 1 : ACROSS;
  const isOn = (kind: keyof typeof MATTER, by = scale) =>
    own >= by * MATTER[kind].own && around >= by * MATTER[kind].around;
  return (
    (isOn('opposite') && hasOpposites(claim.stance, told.stance)) ||
    (isOn('number') && hasOtherNumber(claim, told)) ||
    (isOn('day', 1) && hasOtherDay(claim, told)) ||
    (isOn('denial') &&
      !HYPOTHETICAL.test(told.text) &&
      (isTurned(claim.stance, told.stance) || isTurned(told.stance, claim.stance))) ||
    otherName(claim, told) !== null ||
    (around >= SET_AGAINST && isSetAgainst(claim, told))
  );
}

function hasOtherNumber(claim: Told, told: Told): boolean {
  return claim.quantities.some((mine) => {
    const same = told.quantities.filter((other) => isSameUnit(mine, other, claim, told));
    const others = same.filter((other) => differ(mine, other) && !isHypothetical(other, told));
    return same.length > 0 && others.length === same.length && !isGivenAround(claim, told);
  });
}

/** Whether a number is of what would be, and not of what is. */
function isHypothetical({ start, end }: Quantity, { text }: Told): boolean {
  return HYPOTHETICAL.test(clauseAt(text, start, end));
}

/** Whether a sentence nearby says of the same matter what is claimed, so that the other number beside it counts something else. */
function isGivenAround(claim: Told, { context, language }: Told): boolean {
  return sentences(context).some(
    ({ text }) =>
      shareIn(claim.terms, contentTerms(text, language)) >= GIVEN &&
      claim.quantities.every((mine) =>
        quantities(text, language).some(
          (other) => other.unit === mine.unit && !differ(mine, other),
        ),
      ),
  );
}

/** Whether a sentence sets another number against that of the statement, which its passage repeats. */
function isSetAgainst(claim: Told, told: Told): boolean {
  return claim.quantities.some((mine) => {
    const same = told.quantities.filter((other) => isSameUnit(mine, other, claim, told));
    return (
      same.length > 0 &&
      same.every((other) => differ(mine, other)) &&
      told.quantitiesAround.some(({ low, high }) => low === mine.low && high === mine.high) &&
      same.some(({ start }) =>
        CONTRAST.test(told.text.slice(Math.max(0, start - NEAR_CHARS), start)),
      )
    );
  });
}

function hasOtherDay(claim: Told, told: Told): boolean {
  const [mine, theirs] = [claim.date, told.date];
  if (mine === null || theirs === null || theirs.isOfSaying) return false;
  const source = { text: told.text, published: told.published, notBefore: null };
  if (unsupportedDates(claim.text, claim.language, [source]).length === 0) return false;
  return mine.isPlanned === theirs.isPlanned && !overlap(mine.date, theirs.date);
}
