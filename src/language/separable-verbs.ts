import { fold, term } from './analyse.ts';
import { verbForms } from './irregular-verbs.ts';
import { tokens, type Token } from './tokens.ts';

/** What parts from its verb in a main clause, by language, folded. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  nl: words(
    'terug samen tegen binnen buiten vooruit achterna vrij vast weg los stil af aan bij door in mee na neer om onder op over toe uit voor',
  ),
  de: words(
    'zuruck zusammen entgegen hinzu heraus hinaus herein vorbei fest fort frei heim her hin los mit nach nieder statt teil um unter vor weg weiter wieder ab an auf aus bei durch ein zu',
  ),
};

/** Letters of a verb without its prefix, at least. */
const MIN_VERB = 4;
/** What a form may have behind its stem: `-ten`. */
const MAX_ENDING = 3;
const PARTICIPLE = /^ge(.{3,}?)(?:en|e?[dt])$/;
const BREAK = /[,;:.!?–—]/;

/**
 * The places (words of a text, from 0) where a Dutch or German separable verb stands in its two parts: `roept` of "Hij roept de
 * boot terug" for `teruggeroepen`.
 * @param verb an infinitive or participle, as written
 */
export function separatedPlaces(verb: string, text: string, language: string | null): number[] {
  const whole = fold(verb);
  const readings = (PREFIXES[language ?? ''] ?? [])
    .filter((prefix) => whole.startsWith(prefix) && whole.length >= prefix.length + MIN_VERB)
    .map((prefix) => ({ prefix, stems: stemsOf(whole.slice(prefix.length), language) }));
  if (readings.length === 0) return [];
  const all = tokens(text);
  return readings.flatMap(({ prefix, stems }) =>
    all.flatMap(({ text: word }, at) =>
      isForm(word, stems) && clauseBehind(text, all, at).includes(prefix) ? [at] : [],
    ),
  );
}

/** Stems of a verb's forms, folded, with single vowels: `ne(e)m`, `nam`. */
function stemsOf(verb: string, language: string | null): string[] {
  const base = PARTICIPLE.exec(verb)?.[1] ?? verb.replace(/e?n$/, '');
  return [base, ...verbForms(term(verb, language), language)].map(withSingleVowels);
}

function isForm(word: string, stems: readonly string[]): boolean {
  const form = withSingleVowels(fold(word));
  return stems.some((stem) => form.startsWith(stem) && form.length <= stem.length + MAX_ENDING);
}

/** The words behind one, folded, to the end of its clause. */
function clauseBehind(text: string, all: readonly Token[], at: number): string[] {
  const behind = all.slice(at + 1);
  const end = behind.findIndex(({ start }, index) =>
    BREAK.test(text.slice(all[at + index]?.end, start)),
  );
  return behind.slice(0, end < 0 ? undefined : end).map((one) => fold(one.text));
}

function withSingleVowels(word: string): string {
  return word.replaceAll(/([aeou])\1/g, '$1');
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
