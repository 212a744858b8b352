import { isSpeechVerb } from '../../../language/speech-verbs.ts';
import type { ClaimReading } from '../claim-reading.ts';
import { clausesOf, type Clause, type ScopedWord } from './clauses.ts';
import { isSameSense } from './same-sense.ts';

/** A clause of a cited text. */
export interface SourceClause extends Clause {
  /** Place of its text among the claim's sources. */
  readonly source: number;
  /** Whether a quote that the claim rests on touches its sentence. */
  readonly isQuoted: boolean;
  /** Whether it is in a quote itself, not only its sentence. */
  readonly isInQuote: boolean;
}

/** A clause of a claim with the clauses of the cited texts that it comes from. */
export interface Alignment {
  readonly clause: Clause;
  /** The one that shares most with it; `null` when none shares anything. */
  readonly best: SourceClause | null;
  /** What is quoted in another language: it may be what the claim says in words that are not known. */
  readonly quoted: SourceClause | null;
  /** Those of the best one's sentence, and of the quoted sentences. */
  readonly near: readonly SourceClause[];
}

/** What a shared word adds; a name says who, not what. */
const NAME_WEIGHT = 0.4;
/** What being quoted adds to a clause. */
const QUOTED_BONUS = 0.75;

/** The clauses of a claim, each with what it rests on. */
export function align(claim: ClaimReading): Alignment[] {
  const clauses = clausesOf(claim.own, claim.language).filter(
    (clause) =>
      clause.words.some(({ isContent }) => isContent) &&
      !introducesQuotation(clause, claim.own) &&
      !isAttribution(clause),
  );
  if (clauses.length === 0) return [];
  const sources = sourceClauses(claim);
  return clauses.map((clause) => {
    const best = bestOf(clause, sources);
    const near = sources.filter(
      (other) => other.isQuoted || (best !== null && isSameSentence(other, best)),
    );
    const quoted = sources.find((other) => other.isInQuote && isTranslated(clause, other)) ?? null;
    return { clause, best, quoted, near };
  });
}

/** Pairs of words with meaning that may mean the same. */
export function sharedWords(a: Clause, b: Clause): (readonly [ScopedWord, ScopedWord])[] {
  return a.words.flatMap((word) =>
    word.isContent
      ? b.words.flatMap((other) =>
          other.isContent && isSameSense(word, other) ? [[word, other] as const] : [],
        )
      : [],
  );
}

/** `“…,” council leader Mina Harcastle said`: what is claimed stands in the quotation. */
function introducesQuotation({ words, sentence }: Clause, text: string): boolean {
  return (
    text.slice(sentence.start, sentence.end).includes('“”') &&
    words.some((word) => isSpeechVerb(word.text))
  );
}

/** `…, the mayor said` */
function isAttribution({ words }: Clause): boolean {
  return (
    words.some(({ text }) => isSpeechVerb(text)) &&
    words.filter(({ isContent, text }) => isContent && !/^\p{Lu}/u.test(text)).length <= 1
  );
}

/** Whether a clause has two words of another one that are no names, or half of them. */
export function saysMuchOf(clause: Clause, other: Clause): boolean {
  const isWord = ({ isContent, text, language }: ScopedWord) =>
    isContent && (language === 'de' || !/^\p{Lu}/u.test(text));
  const shared = new Set(
    sharedWords(clause, other)
      .map((pair) => pair[1])
      .filter(isWord),
  );
  const enough = isTranslated(clause, other)
    ? 1
    : Math.min(2, other.words.filter(isWord).length / 2);
  return shared.size > 0 && shared.size >= enough;
}

function sourceClauses({ sources, support }: ClaimReading): SourceClause[] {
  return sources.flatMap(({ text, language }, source) => {
    const { start = 0, end = 0, evidence } = support[source] ?? {};
    const from = evidence?.hit.passage.start ?? 0;
    const clauses = clausesOf(text, language);
    const quoted = (clause: Clause) => clause.start < end - from && clause.end > start - from;
    const sentences = new Set(clauses.filter(quoted).map(({ sentence }) => sentence.start));
    return clauses.map((clause) => ({
      ...clause,
      source,
      isQuoted: sentences.has(clause.sentence.start),
      isInQuote: quoted(clause),
    }));
  });
}

function bestOf(clause: Clause, sources: readonly SourceClause[]): SourceClause | null {
  let [best, most]: [SourceClause | null, number] = [null, 0];
  for (const other of sources) {
    const score = likeness(clause, other);
    if (score > 0 && score + (other.isQuoted ? QUOTED_BONUS : 0) > most)
      [best, most] = [other, score + (other.isQuoted ? QUOTED_BONUS : 0)];
  }
  return best;
}

/** How many words of a clause another one has. */
function likeness(clause: Clause, other: Clause): number {
  const shared = new Set(sharedWords(clause, other).map(([word]) => word));
  return [...shared].reduce((sum, { text }) => sum + (/^\p{Lu}/u.test(text) ? NAME_WEIGHT : 1), 0);
}

/** Whether two clauses are in different languages. */
export function isTranslated(clause: Clause, other: Clause): boolean {
  return clause.words[0]?.language !== other.words[0]?.language;
}

/** Whether two clauses are of one sentence. */
export function isSameSentence(a: SourceClause, b: SourceClause): boolean {
  return a.source === b.source && a.sentence.start === b.sentence.start;
}
