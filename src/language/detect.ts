import { eld } from 'eld/extrasmall';

/** A language as detected in a text. */
export interface DetectedLanguage {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** The detector's own score, 0 to 1; prose of some length has .7 or more. */
  readonly confidence: number;
  /** Of each language, its score as a share of the best, 0 to 1; those without any are left out. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Shorter texts are mostly names, and any language that is read from them is a guess. */
const MIN_LETTERS = 12;

const DETECTABLE: ReadonlySet<string> = new Set(Object.values(eld.info().Languages));

/**
 * The language a text is written in, as a BCP 47 primary tag such as `nl`; `null` where the text is too
 * short or too mixed to tell.
 */
export function detectLanguage(text: string): string | null {
  return detectLanguageWithConfidence(text)?.language ?? null;
}

/** Whether the detector knows a language. */
export function isDetectable(language: string): boolean {
  return DETECTABLE.has(language);
}

/** How well each language fits a text, however short, as a share of the best, 0 to 1; those that do not are left out. */
export function languageShares(text: string): ReadonlyMap<string, number> {
  const scores = Object.entries(eld.detect(text).getScores());
  const best = Math.max(...scores.map(([, score]) => score), Number.MIN_VALUE);
  return new Map(scores.map(([language, score]) => [language, score / best]));
}

/** As `detectLanguage`, with how sure the detector is. It reads the first thousand characters. */
export function detectLanguageWithConfidence(text: string): DetectedLanguage | null {
  if ((text.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return null;
  const result = eld.detect(text);
  if (result.language === '' || !result.isReliable()) return null;
  const scores = Object.entries(result.getScores());
  const best = scores.find(([language]) => language === result.language)?.[1] ?? 0;
  const shares = new Map(scores.map(([language, score]) => [language, score / best] as const));
  return { language: result.language, confidence: best, shares };
}
