import { fold } from './analyse.ts';
import { isDeterminer } from './determiners.ts';
import { tokens, type Token } from './tokens.ts';

/** A question of how long, in en nl de, folded. */
const HOW_LONG = /\b(?:how long|hoe ?lang|wie ?lange?)\b/;
/** With the thing, up to what is said of it. */
const HOW_LONG_IS =
  /\b(?:how long|hoe ?lang|wie ?lang) (?:is|was|are|were|will|zijn|waren|wordt|ist|war|sind|wird) ((?:\p{L}+ ?){1,4})/u;
const LENGTH_OF = /\b(?:length of|lengte van|lange (?:der|des|von))((?: \p{L}+){1,3})/u;
const LONG = /^(?:long|lang|lange)$/;
/** One that asks for a time and never for a length, in en fr es. */
const HOW_MUCH_TIME = /\b(?:how much time|combien de temps|cuanto tiempo)\b/;
/** Spanish asks it by the verb as well: `¿Cuánto dura?` */
const CUANTO = /\bcuanto\b/;

/** Verbs that add nothing to a question of how long: few answers say that it takes so long. */
const TAKES =
  /^(?:takes?|took|taken|lasts?|lasted|duurt|duurde|duurden|duren|dauert|dauerten?|dauern|dure|duree|durent|durera?|dura|duran|duro|duraron|durara|durar|tarda|tardan|tardo|tardaron|tardara|tardar)$/;

/** After these, and after determiners, `last` is no verb: the last delay is one of several. */
const BEFORE_NOUN = /^(?:in|on|at|for|during|since|until|after|before|from|very|of)$/;

/** Whether a question asks how long something is or takes. */
export function asksHowLong(question: string): boolean {
  return HOW_LONG.test(fold(question));
}

/** Things that have a length and last no time; in en nl de, folded. */
const EXTENDED = new Set(
  (
    'ship ships boat boats ferry vessel vessels car cars bus train trains plane aircraft bridge tunnel road street path ' +
    'track wall fence pier quay dam canal river coast beach queue cable pipe pipeline rope crack hall building deck pool ' +
    'runway table arm hair beard nose tail schip schepen boot boten veer veerboot auto bus trein vliegtuig brug weg straat ' +
    'pad muur hek steiger kade dijk kanaal rivier kust strand rij kabel buis touw scheur zaal gebouw dek zwembad tafel arm ' +
    'haar baard neus staart schiff schiffe boote fahre zug flugzeug brucke strasse mauer zaun pier kai damm kanal fluss ' +
    'kuste schlange rohr seil riss saal gebaude becken tisch haare bart nase schwanz'
  ).split(' '),
);

/** What has a length that is a time; likewise. */
const LASTING =
  /^(?:time|day|week|year|stay|wait|delay|strike|trip|journey|crossing|voyage|ride|repair|war|sentence|term|contract|visit|talks?|meeting|match|game|season|film|movie|show|break|speech|career|marriage|reis|staking|straf|contract|film|vertraging|reise|streik|strafe|vertrag|verspatung)s?$/;

/** Whether a question asks for a length, and not for a time: how long the ship *is*, or `length of the Gannet`. */
export function asksForLength(question: string): boolean {
  const folded = fold(question);
  const asked = HOW_LONG_IS.exec(folded)?.[1] ?? '';
  if (tokens(asked).some(({ text }) => EXTENDED.has(text))) return true;
  const of = LENGTH_OF.exec(folded)?.[1];
  return of !== undefined && !tokens(of).some(({ text }) => LASTING.test(text));
}

/** Whether a question asks how much time something takes, and not for a length. */
export function asksHowMuchTime(question: string): boolean {
  return HOW_MUCH_TIME.test(fold(question)) || takingWords(question).length > 0;
}

/**
 * The verbs of a question of how long something takes, and its `long`: they only ask. None of any other question, as
 * that of how long a thing is, which many an answer says in the same word (`eleven metres long`).
 */
export function takingWords(question: string): Token[] {
  const folded = fold(question);
  if (![HOW_LONG, HOW_MUCH_TIME, CUANTO].some((asking) => asking.test(folded))) return [];
  const words = tokens(question);
  const verbs = words.filter(({ text }, at) => {
    const [word, before] = [fold(text), fold(words[at - 1]?.text ?? '')];
    return TAKES.test(word) && !(word === 'last' && isBeforeNoun(before));
  });
  return verbs.length === 0 ? [] : [...words.filter(({ text }) => LONG.test(fold(text))), ...verbs];
}

function isBeforeNoun(word: string): boolean {
  return isDeterminer(word) || BEFORE_NOUN.test(word) || word.endsWith("'s");
}
