import { isUnitWord } from '../../language/units.ts';
import type { ClaimReading } from './claim-reading.ts';
import { numbersIn } from './numbers.ts';
import {
  align,
  isSameSentence,
  isTranslated,
  sharedWords,
  type Alignment,
  type SourceClause,
} from './sense/align.ts';
import type { Clause, ScopedWord } from './sense/clauses.ts';
import { isOppositeSense, isSameSense } from './sense/same-sense.ts';

/** Words with meaning in a clause that denies what was said before it. */
const BARE_WORDS = 3;

/**
 * Of the words that one side denies, the share that the other must say. A claim says what matters of a longer clause,
 * so one that puts a denial in must have more of its own words there.
 */
const MIN_SAID = { leftOut: 0.34, putIn: 0.51 } as const;

/**
 * Words of a claim that the cited texts say the opposite of: a denial left out or put in, or an opposite in place of
 * a word ("rose" for "fell"). Clause by clause, against the clause that shares most with it.
 */
export function reversedWords(claim: ClaimReading): string[] {
  const alignments = align(claim);
  const faults = alignments.flatMap((alignment) => [
    ...changedDenials(alignment, alignments),
    ...oppositesIn(alignment),
  ]);
  return [...new Set(faults)];
}

/** Words that one side denies and the other says, when nothing else on either side accounts for it. */
function changedDenials(alignment: Alignment, alignments: readonly Alignment[]): string[] {
  const { clause, best, near } = alignment;
  if (best === null) return [];
  const seen = new Set(sharedWords(clause, best).map(([word]) => word));
  const adding = near.filter(
    (other) =>
      other !== best &&
      isSameSentence(other, best) &&
      sharedWords(clause, other).some(([word]) => !seen.has(word)),
  );
  return [best, ...adding].flatMap((other) => changedDenial(other, alignment, alignments));
}

function changedDenial(
  other: SourceClause,
  { clause, near }: Alignment,
  alignments: readonly Alignment[],
): string[] {
  if (clause.isDenying === other.isDenying || oppositePairs(clause, [other]).length > 0) return [];
  if (isTranslated(clause, other) && !clause.hasNegator && !other.hasNegator) return [];
  const changed = changedPairs(clause, other);
  if (changed.every(([{ text }]) => isUnitWord(text) || numbersIn(text).length > 0)) return [];
  const denied = deniedWords(clause.isDenying ? clause : other);
  const beside = near.filter((one) => isSameSentence(one, other));
  const isSaid = (word: ScopedWord) =>
    (clause.isDenying ? beside : [clause]).some((one) =>
      one.words.some((same) => !same.isDenied && isSameSense(word, same)),
    );
  const share = clause.isDenying ? MIN_SAID.putIn : MIN_SAID.leftOut;
  if (changed.length === 0 || denied.filter(isSaid).length < denied.length * share) return [];
  const words = changed.map(([word]) => word);
  const rest = near.filter((one) => one !== other);
  const isAccountedFor = clause.isDenying
    ? rest.some((one) => one.isDenying && isAbout(one, deniedWords(clause), other))
    : alignments.some((one) => one.clause !== clause && one.clause.isDenying) ||
      rest.some((one) => !one.isDenying && has(one, words));
  return isAccountedFor ? [] : words.map(({ text }) => text);
}

/** Words that one of two clauses denies and the other says. */
function changedPairs(clause: Clause, other: Clause): (readonly [ScopedWord, ScopedWord])[] {
  return sharedWords(clause, other).filter(
    ([word, same]) =>
      word.isDenied !== same.isDenied &&
      !(isName(word) && isName(same)) &&
      !(isTitle(word, clause) && isTitle(same, other)),
  );
}

/** Whether a denying clause may deny what another one says: it has the words, hardly any, or belongs to it. */
function isAbout(one: SourceClause, words: readonly ScopedWord[], other: SourceClause): boolean {
  return (
    isBare(one) ||
    has(one, words) ||
    (one.hasNegator &&
      isSameSentence(one, other) &&
      words.some(({ language }) => language !== one.words[0]?.language))
  );
}

/** Names say whom it is about; German gives all nouns a capital. */
function isName({ text, language }: ScopedWord): boolean {
  return language !== 'de' && /^\p{Lu}/u.test(text);
}

/** `biologist Anneke Thiessen`: the word before a name says who it is. */
function isTitle(word: ScopedWord, { words }: Clause): boolean {
  const next = words[words.indexOf(word) + 1];
  return next !== undefined && next.start - word.end <= 1 && isName(next);
}

function deniedWords({ words }: Clause): ScopedWord[] {
  return words.filter((word) => word.isContent && word.isDenied && !isName(word));
}

/** Whether a clause says little but that something is denied: `The council leader declined`. */
function isBare({ words, hasNegator }: Clause): boolean {
  return !hasNegator && words.filter(({ isContent }) => isContent).length <= BARE_WORDS;
}

function has({ words }: Clause, wanted: readonly ScopedWord[]): boolean {
  return wanted.some((word) => words.some((other) => isSameSense(word, other)));
}

/** Another language may say the same with an opposite, so there only the nearest clause counts. */
function oppositesIn({ clause, best, near }: Alignment): string[] {
  if (best === null) return [];
  return oppositePairs(clause, isTranslated(clause, best) ? [best] : near)
    .filter(([word, other]) => word.isDenied === other.isDenied)
    .map(([word]) => word.text);
}

const DIMENSION =
  /^(?:high|tall|long|wide|deep|old|hoog|lang|breed|diep|oud|hoch|breit|tief|alt|haut|large|profond|alto|largo|ancho)$/u;

/** `14 metres high` says how high, and not that it is high. */
function isMeasured({ folded }: ScopedWord, before: ScopedWord | undefined): boolean {
  return before !== undefined && isUnitWord(before.text) && DIMENSION.test(folded);
}

/** Opposites that stand against each other: neither word is also on the other side. */
function oppositePairs(
  clause: Clause,
  near: readonly Clause[],
): (readonly [ScopedWord, ScopedWord])[] {
  const others = near.flatMap(({ words }) => words);
  const isAlone = (word: ScopedWord, among: readonly ScopedWord[]) =>
    !among.some((other) => isSameSense(word, other));
  return clause.words.flatMap((word, index) => {
    if (!isAlone(word, others) || isMeasured(word, clause.words[index - 1])) return [];
    const opposite = others.find(
      (other) => isOppositeSense(word, other) && isAlone(other, clause.words),
    );
    return opposite === undefined ? [] : [[word, opposite] as const];
  });
}
