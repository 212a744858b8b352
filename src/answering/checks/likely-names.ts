import { allMatches } from '../../language/all-matches.ts';
import { fold, term } from '../../language/analyse.ts';
import { ideasOf } from '../../language/thesaurus.ts';
import { nameWords, openingWords } from './name-words.ts';

/** Verbs that follow a subject at once, folded: a common noun would have an article before it, or an ending. */
const VERBS: Readonly<Record<string, string>> = {
  en: "is|was|has|had|will|would|wants?|wanted|did|does|didn't|doesn't|can|could|may|might|must|should|hopes?|plans?|calls?|\\p{L}{2,}ed",
  nl: 'is|was|heeft|had|wil|wilde|kan|kon|zal|zou|werd|wordt|moet|moest|mag|hoopt|noemt|noemde|vindt|vond',
  fr: "est|etait|a|avait|veut|voulait|va|sera|fut|n'est|n'a|ne|espere|peut|doit",
  es: 'es|era|ha|habia|quiere|queria|fue|sera|no|espera|puede|debe',
};

/** Endings of nouns that stand without an article, and of other words that open a sentence. */
const NO_NAME: Readonly<Record<string, RegExp>> = {
  en: /(?:s|ing|ly|ed|ness|ment|tion|ity)$/u,
  nl: /(?:s|en|ing|heid)$/u,
};

/** Words for anybody, folded; in en nl fr es. */
const ANYBODY =
  /^(?:(?:no|every|some|any)(?:body|one|thing)|niemand|iedereen|iemand|alles|niets|personne|rien|chacun|tout|quelqu'un|nadie|alguien|nada|todo|todos)$/u;

/** German words that stand between a preposition and nothing else, and are no places. */
const GERMAN_NOUN =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|er|en|e|betrieb|bord|recht|kraft|ort|bezug|not|eis|land)$/iu;

/**
 * Words of a text that are most likely names, though their capital proves nothing: a subject without an article that
 * opens a sentence ("Marrow wanted …"), and in German a word without one behind a preposition of place ("nach
 * Sandmuide"). Words that the thesaurus knows are none.
 */
export function likelyNames(text: string, language: string | null): string[] {
  const tag = language ?? 'en';
  const found = tag === 'de' ? germanPlaces(text) : subjects(text, tag);
  return found.filter((word) => ideasOf(term(word, tag), tag).length === 0);
}

function subjects(text: string, language: string): string[] {
  const verbs = VERBS[language];
  if (verbs === undefined) return [];
  const names = new Set(nameWords(text, language));
  return openingWords(text, language).filter((word) => {
    const next = new RegExp(`${word}[\\s]+(?:${verbs})(?!\\p{L})`, 'u');
    return (
      !names.has(word) &&
      !ANYBODY.test(fold(word)) &&
      NO_NAME[language]?.test(word) !== true &&
      next.test(text.normalize('NFKD').replace(/\p{M}/gu, ''))
    );
  });
}

function germanPlaces(text: string): string[] {
  const places = /(?<!\p{L})(?:nach|in|aus|von|bei|vor) (\p{Lu}\p{Ll}{3,})(?!\p{L}| \p{Lu})/gu;
  return allMatches(text, places)
    .map(([, word = '']) => word)
    .filter((word) => !GERMAN_NOUN.test(fold(word)));
}
