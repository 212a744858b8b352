import { term } from '../../language/analyse.ts';
import { sentences } from '../../language/sentences.ts';
import { tokens } from '../../language/tokens.ts';
import { polesOf } from './poles.ts';

/** How a sentence stands to what it speaks of. */
export interface Stance {
  /** Index terms of the words that a negation turns round. */
  readonly negated: ReadonlySet<string>;
  /** Whether somebody denies or disputes something in it. */
  readonly denies: boolean;
  /** Of each pair of opposites in it, by the pair's place: 1 for one side, −1 for the other, turned round by a negation. */
  readonly poles: ReadonlyMap<number, 1 | -1>;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Words that turn round what follows them, in English, or their whole clause, elsewhere. */
const NEGATION: Readonly<Record<string, RegExp>> = {
  en: words(
    "not|never|no|nor|neither|without|cannot|nobody|none|no longer|\\p{L}+n['’]t|failed to|refused to",
  ),
  nl: words('niet|nooit|geen|niemand|zonder|noch|nergens|evenmin'),
  de: words('nicht|nie|niemals|kein(?:e[nmrs]?)?|niemand|ohne|weder|noch nie'),
  fr: /(?<![\p{L}\p{N}])(?:n['’](?=\p{L})|(?:ne|pas|jamais|aucune?|sans)(?!\p{L}))/iu,
  es: words('no|nunca|ningun[oa]?s?|ningún|sin|nadie|jamás|tampoco'),
};

/** What looks like a negation and turns nothing round. */
const NO_NEGATION = words(
  'not only|not just|no more than|no fewer than|no less than|no later than|not before|not until|no doubt|whether or not',
  'niet alleen|niet meer dan|niet eerder dan|niet voor',
  'nicht nur|nicht mehr als|nicht vor',
  'non seulement|pas seulement|pas avant|ne(?= .{0,20} que)',
  'no solo|no sólo|no más de|no antes de',
);

const DENIAL = words(
  'den(?:y|ies|ied|ying)|denials?|dismiss(?:es|ed)?|refut(?:es?|ed)|disput(?:es?|ed)|contradict(?:s|ed)?|(?:that|this|it|which) (?:is|was) (?:wrong|false|untrue|incorrect)',
  'ontken(?:t|de|den|nen)|bestrijd(?:t|en)|weerspreekt|weersprak|tegengesproken|(?:dat|dit) (?:is|was|klopt) (?:onjuist|niet|onwaar)',
  'bestreitet|bestritt(?:en)?|dementiert(?:e|en)?|leugnete?t?|widersprach|widerspricht|weist .{1,40} zurück|wies .{1,40} zurück',
  'nie(?:nt)?|nié|dément(?:ent|i)?|réfute(?:nt)?|conteste(?:nt)?|contredit',
  'niegan?|negó|negaron|desmient(?:en?)|desmintió|desmintieron|rechazó las acusaciones',
);

/** So many words behind an English negation are turned round by it. */
const SCOPE_WORDS = 6;
const BREAK =
  /[,;:–—()“”"]|(?<!\p{L})(?:and|but|while|en|maar|und|aber|et|mais|y|pero|because|omdat|weil)(?!\p{L})/gu;

/** What a sentence denies or turns round, in en nl de fr es; English where the language is not known. */
export function stanceOf(text: string, language: string | null): Stance {
  const tag = language !== null && Object.hasOwn(NEGATION, language) ? language : 'en';
  const negated = new Set(
    sentences(text).flatMap((sentence) => negatedTerms(sentence.text, tag, language)),
  );
  const poles = new Map<number, 1 | -1>();
  for (const { pair, side, stem } of polesOf(text, tag))
    poles.set(pair, negated.has(stem) ? opposite(side) : side);
  return { negated, denies: DENIAL.test(text), poles };
}

function negatedTerms(sentence: string, tag: string, language: string | null): string[] {
  const pattern = NEGATION[tag];
  if (pattern === undefined) return [];
  const hidden = sentence.replace(new RegExp(NO_NEGATION.source, 'giu'), (found) =>
    '\u2003'.repeat(found.length),
  );
  return clauses(hidden).flatMap((clause) => {
    const match = pattern.exec(clause);
    if (match === null) return [];
    const scope =
      tag === 'en'
        ? tokens(clause.slice(match.index + match[0].length)).slice(0, SCOPE_WORDS)
        : tokens(clause);
    return scope.map((word) => term(word.text, language));
  });
}

function clauses(sentence: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of sentence.matchAll(BREAK)) {
    found.push(sentence.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...found, sentence.slice(from)];
}

function opposite(side: 1 | -1): 1 | -1 {
  return side === 1 ? -1 : 1;
}

function words(...languages: readonly string[]): RegExp {
  return new RegExp(`${START}(?:${languages.join('|')})${END}`, 'iu');
}
