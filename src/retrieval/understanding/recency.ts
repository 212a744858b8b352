import { allMatches } from '../../language/all-matches.ts';
import type { AskedNow } from './understood.ts';

const START = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}-])';

/**
 * Words that ask how things are now, in en nl de fr es. Those that mean something else in a common phrase
 * ("still life", "noch nie", "USA Today") are taken only outside of it.
 */
const NOW = new RegExp(
  `${START}(?:${[
    'right now|just now|by now|as of now|until now|now(?! that)',
    'latest|newest|most recent|up[- ]to[- ]date|breaking news',
    'still(?! (?:life|lifes|lives|birth|image|images|waters?|photo|photos|wine))',
    'currently|current(?! (?:account|accounts|affairs|flow|meter))|nowadays|these days|presently',
    "so far|to date|at the moment|at present|at this point|this moment|(?<!USA )today(?!['’]s? show)|tonight|anymore|any more(?=\\?)",
    'nu(?! en dan)|nu nog|nog (?:steeds|altijd|aan)|nog(?! (?:nooit|een|eens|niet|geen|meer|wat|zo))|momenteel|tegenwoordig|vandaag|huidige?|laatste nieuws|op dit moment|tot nu toe|inmiddels|actuele?|recentste|nieuwste',
    'jetzt|derzeit|momentan|aktuelle?[nrs]?|gegenwärtig|heute|immer noch|zurzeit|zur zeit|im moment|bislang|bisher|noch(?! (?:nie|einmal|nicht|mehr|ein|eine|einen|so|kein|keine|keinen))|inzwischen|neueste[nrs]?|heutzutage',
    "actuellement|maintenant|en ce moment|aujourd['’]hui|encore(?! (?:une|un|plus))|toujours|à présent|actuel(?:le)?s?|dernières nouvelles|à l['’]heure actuelle|jusqu['’]à présent|plus récente?s?",
    'ahora(?! bien)|actualmente|hoy(?: en día)?|todavía|aún|de momento|en este momento|actual(?:es)?|últimas noticias|hasta ahora|por ahora|más recientes?',
  ].join('|')})${END}`,
  'giu',
);

/** A noun before or behind `current` that makes it water or electricity. */
const OF_WATER =
  /(?:electric(?:al)?|ocean|sea|river|alternating|direct|rip|tidal|under|gulf|strong|water) current/iu;

/** The first word of a question that asks how things are now; `null` for "Who is the mayor?". */
export function askedNow(text: string): AskedNow | null {
  const [match] = nowMatches(text);
  if (match === undefined) return null;
  const [words] = match;
  return { kind: 'recency', text: words, start: match.index, end: match.index + words.length };
}

/** All such words and phrases of a question, in its order: `still` and `now` of "Is she still ill now?". */
export function nowWords(text: string): string[] {
  return nowMatches(text).map(([words]) => words);
}

function nowMatches(text: string): RegExpExecArray[] {
  return allMatches(text, NOW).filter(
    ([words]) => !(/^current$/iu.test(words) && OF_WATER.test(text)),
  );
}
