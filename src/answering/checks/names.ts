import { fold } from '../../language/analyse.ts';
import { tokens } from '../../language/tokens.ts';
import { likelyNames } from './likely-names.ts';
import { nameWords, openingWords } from './name-words.ts';

/**
 * The proper names of a claim that stand in none of the texts it rests on; possessives and initials allowed.
 * @param others texts that the claim does not rest on: a word that opens a sentence of the claim is a name, put in
 * place of another, when it is one there
 */
export function unsupportedNames(
  claim: string,
  language: string | null,
  sources: readonly string[],
  others: readonly string[] = [],
): string[] {
  const words = sources.flatMap((source) => tokens(source)).map(({ text }) => text);
  const known = new Set(words.flatMap(forms));
  const isKnown = (name: string) =>
    forms(name).some((form) => known.has(form)) || isInitialOf(name, words);
  const openings = openingWords(claim, language).filter((word) => !isKnown(word));
  const bare = likelyNames(claim, language).filter(
    (name) => !isKnown(name) && !isForm(name, words),
  );
  const elsewhere = openings.length === 0 ? new Set<string>() : namesOf(others, language);
  const swapped = openings.filter((word) => forms(word).some((form) => elsewhere.has(form)));
  const names = nameWords(claim, language).filter((name) => !isKnown(name));
  return [...new Set([...names, ...swapped, ...bare])];
}

function namesOf(texts: readonly string[], language: string | null): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => nameWords(text, language)).map(fold));
}

/** Whether a word begins like one of a text, as forms of a word do. */
function isForm(name: string, words: readonly string[]): boolean {
  const start = fold(name).slice(0, Math.max(4, name.length - 2));
  return words.some((word) => fold(word).startsWith(start));
}

/** `M` of `Mina`, and the letters of `U.S.` where the text has `US`. */
function isInitialOf(name: string, words: readonly string[]): boolean {
  return (
    /^\p{Lu}$/u.test(name) &&
    words.some(
      (word) => word.startsWith(name) || (/^\p{Lu}{2,5}$/u.test(word) && word.includes(name)),
    )
  );
}

/** Without a possessive ending or an article that is joined to it: `Crake's`, `L’Élysée`. */
function forms(word: string): string[] {
  const folded = fold(word);
  const joined = /^\p{L}{1,2}'(?=\p{L}{2})/u.exec(folded)?.[0].length ?? 0;
  return [folded, folded.slice(joined)].flatMap((form) => [
    form,
    form.replace(/'?s$/, '').replace(/'$/, ''),
  ]);
}
