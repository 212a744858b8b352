import { fold } from './analyse.ts';
import { isDeterminer } from './determiners.ts';
import { isStopWord } from './stop-words.ts';
import { tokens } from './tokens.ts';

/** Prepositions of where something is, in en nl de fr es, folded. */
const PREPOSITION =
  /^(?:in|at|on|from|near|behind|under|inside|outside|beside|above|below|opposite|op|uit|bij|achter|onder|naast|boven|binnen|tegenover|auf|aus|bei|hinter|unter|neben|uber|gegenuber|dans|sur|chez|derriere|sous|devant|en|sobre|detras|bajo|junto)$/;

/** What such words stand before as well: times, and what is no place. */
const NO_PLACE = new Set(
  (
    'morning evening night afternoon noon day days week weeks weekend month months year years hour hours minute minutes time times ' +
    'moment end beginning start case way ways hand fact meantime future past event course face name word words order view line ' +
    'charge question same other others addition general particular spring summer autumn winter season statement report interview ' +
    'article letter answer vote contract deal price cost account paper record trial match game race final cup league debate meeting ' +
    'election campaign war fight study survey poll film book novel play series show team squad crew group family middle top bottom ' +
    'lead front back process result row list field role job post charge risk danger trouble tears doubt fear ' +
    'ochtend avond nacht middag dag dagen week weken maand jaar jaren uur tijd moment einde begin geval manier ' +
    'morgen abend nacht tag tagen woche wochen monat jahr jahren stunde zeit ende anfang fall weise ' +
    'matin soir nuit jour jours semaine mois annee heure temps moment fin debut cas facon ' +
    'manana tarde noche dia dias semana mes ano anos hora tiempo momento fin principio caso manera'
  ).split(' '),
);

/** Words of one place behind its determiner, at most: `on the third bench`. */
const MAX_WORDS = 3;

/**
 * The places of words (from 0) by which a text says without a name where something is: `factory` of `at the maker's
 * factory`.
 */
export function commonPlaces(text: string, language: string | null): number[] {
  const words = tokens(text);
  return words.flatMap((word, at) => {
    const next = words[at + 1]?.text ?? '';
    if (!PREPOSITION.test(fold(word.text)) || !isDeterminer(next)) return [];
    const rest = words.slice(at + 2, at + 2 + MAX_WORDS);
    const end = rest.findIndex(
      ({ text: one, start }, index) =>
        isStopWord(one, language) ||
        PREPOSITION.test(fold(one)) ||
        /[^\s'’-]/u.test(text.slice(words[at + 1 + index]?.end, start)),
    );
    const phrase = rest.slice(0, end < 0 ? undefined : end);
    const isPlace = phrase.length > 0 && phrase.every((one) => !NO_PLACE.has(fold(one.text)));
    return isPlace ? [at + 1 + phrase.length] : [];
  });
}
