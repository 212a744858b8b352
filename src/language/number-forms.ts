import { fold } from './analyse.ts';
import { cardinalWord, numberWordValue } from './number-words.ts';

const WHOLE = /^\d+$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d+[.,]\d{1,2}$/;

/** How a language says hundreds, behind their number. */
const HUNDREDS: Readonly<Record<string, string>> = {
  en: ' hundred',
  nl: 'honderd',
  de: 'hundert',
  fr: ' cents',
};

/** Digits for a smaller number are mostly those of a day, a list or a score. */
const LEAST_WORD = 13;

/**
 * How a text of a language may write a number of a question otherwise: `1870` as `1,870` and `1.870`, `29.8` as `29,8`, `14`
 * as `fourteen`, `300` as `three hundred`, and `fourteen` as `14`. Empty for other words.
 */
export function numberForms(word: string, language: string): string[] {
  if (DECIMAL.test(word)) return [word.replace(/[.,]/, (mark) => (mark === '.' ? ',' : '.'))];
  if (WHOLE.test(word) || GROUPED.test(word))
    return formsOf(word.replace(/[.,]/g, ''), language).filter((form) => form !== word);
  const value = numberWordValue(fold(word));
  return value === null || value < LEAST_WORD ? [] : [String(value)];
}

function formsOf(digits: string, language: string): string[] {
  const grouped = [',', '.'].map((mark) => digits.replace(/\B(?=(?:\d{3})+$)/g, mark));
  const value = Number(digits);
  const words = [cardinalWord(value, language), hundredsWord(value, language)];
  return [...new Set([digits, ...grouped, ...words.flatMap((word) => word ?? [])])];
}

function hundredsWord(value: number, language: string): string | null {
  const [times, hundred] = [cardinalWord(value / 100, language), HUNDREDS[language]];
  return times === null || hundred === undefined ? null : times + hundred;
}
