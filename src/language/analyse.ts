import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { tokens } from './tokens.ts';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** Text that has nothing to fold but capitals, as most English words. */
const ASCII = /^[\0-\x7f]*$/;

/** Words longer than this are cut: no language has them, and they would only swell an index. */
const MAX_TERM_CHARS = 64;

/**
 * The index terms of a text in a language: lower case, without diacritics or possessive `'s`, stemmed by
 * Snowball's rules; in text order, with repeats. Stop words stay: the scoring makes little of them.
 * Text in an unknown language is not stemmed.
 */
export function analyse(text: string, language: string | null): string[] {
  return tokens(text).map((token) => term(token.text, language));
}

/** Terms by language and word, as the words of news are few and come often. */
const remembered = new Map<string, Map<string, string>>();
/** Words remembered of a language, some 20 MB, before all of them are forgotten. */
const MAX_REMEMBERED = 200_000;

/**
 * The index term of one word in a language, as `analyse` makes it.
 */
export function term(word: string, language: string | null): string {
  const terms = remembered.get(language ?? '') ?? new Map<string, string>();
  const known = terms.get(word);
  if (known !== undefined) return known;
  const made = makeTerm(word, language);
  if (terms.size >= MAX_REMEMBERED) terms.clear();
  remembered.set(language ?? '', terms.set(word, made));
  return made;
}

function makeTerm(word: string, language: string | null): string {
  const folded = unstemmed(word, language);
  const stem = language === null ? undefined : STEMMERS[language];
  return stem && /^\p{L}+$/u.test(folded) ? stem(folded) : folded;
}

/** What is stemmed of a word: lower case, without diacritics, elided articles, apostrophes and possessive `'s`. */
export function unstemmed(word: string, language: string | null): string {
  const whole = fold(word).replace(/'s$/, '');
  return withoutElision(whole, language).replaceAll("'", '').slice(0, MAX_TERM_CHARS);
}

/** `l'île` is found by `île`. */
function withoutElision(folded: string, language: string | null): string {
  if (language !== 'fr' && language !== 'it') return folded;
  return folded.replace(
    /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|all|nell|dall|sull|un)'(?=\p{L})/u,
    '',
  );
}

/** Lower case, straight apostrophes, no diacritics: `Élysée’s` becomes `elysee's`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
