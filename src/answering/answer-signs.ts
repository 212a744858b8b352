import { allMatches } from '../language/all-matches.ts';
import { fold } from '../language/analyse.ts';
import { colourPlaces } from '../language/colours.ts';
import { commonPlaces } from '../language/common-places.ts';
import { isSpeechVerb } from '../language/speech-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokens } from '../language/tokens.ts';
import type { AnswerType } from './answer-type.ts';
import { nameWords } from './checks/name-words.ts';
import { askedPerson, introduces } from './introduced-person.ts';
import { quantitySign } from './quantity-signs.ts';

const MONTHS =
  'jan(?:uary|uari|uar|vier)?|feb(?:ruary|ruari|ruar)?|fevrier|mar(?:ch|zo)?|maart|marz|mars|apr(?:il)?|abril|avril|may|mei|mai|mayo|jun[ei]?|juni|juin|junio|jul[yi]?|juillet|julio|aug(?:ust(?:us)?)?|aout|agosto|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember|embre)?|diciembre';
const DAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo';
const TIMES =
  'yesterday|today|tonight|tomorrow|gisteren|vandaag|morgen|gestern|heute|hier|demain|ayer|hoy|spring|summer|autumn|winter|christmas|easter|voorjaar|zomer|herfst|kerst|fruhjahr|sommer|herbst|weihnachten|noon|midnight|week(?:end)?s?|month|year|maand|jaar|monat|jahr';

const DATE = new RegExp(
  `\\b(?:1[89]|20)\\d{2}\\b|\\b(?:${MONTHS})\\b|\\b(?:${DAYS})\\b|\\b\\d{1,2}[:.]\\d{2}\\b`,
);
const TIME = new RegExp(`\\b(?:${TIMES})\\b`);
const REASON =
  /\b(?:because|due to|owing to|after|since|so that|in order to|as a result|blamed?|caused?|reasons?|omdat|doordat|wegens|vanwege|door|zodat|weil|wegen|denn|aufgrund|nach|parce que|car|en raison|a cause|porque|debido|por)\b/;
const SAYING = /["“”„«»]|(?<!\p{L})[‘']\p{Lu}/u;
/** A preposition and the name behind it. */
const PLACE =
  /(?:^|\s)(?:in|at|to|from|near|on|off|outside|te|op|naar|bij|uit|nach|bei|von|aus|auf|im|am|zu|a|au|aux|en|dans|vers|de|desde|hacia)\s+(?:(?:the|de|het|der|den|dem|la|le|el|los|las|his|her|their|zijn|haar|hun)\s+)?(?:\p{Ll}+\s+(?:in|of|op|van)\s+)?(\p{Lu}[\p{L}\p{N}.]*)/gu;

/** Whether a word is a year, month or weekday. */
export function calendarWord(word: string): boolean {
  return DATE.test(fold(word));
}

/** Whether a word is one of a date or time of day. */
export function dateWord(word: string): boolean {
  return calendarWord(word) || TIME.test(fold(word));
}

/** Whether a word opens a reason. */
export function reasonWord(word: string): boolean {
  return REASON.test(fold(word));
}

/**
 * How likely a sentence holds an answer of a type, 0 to 1, by outward signs: a name that is not in the
 * question for who, a date for when, a number for how many.
 */
export function answerSign(
  type: AnswerType,
  sentence: string,
  language: string | null,
  question: string,
): number {
  switch (type) {
    case 'who':
      return whoSign(sentence, language, question);
    case 'name':
    case 'list':
    case 'source':
      return Number(hasNewName(sentence, language, question));
    case 'when':
      return DATE.test(fold(sentence)) ? 1 : TIME.test(fold(sentence)) ? 0.6 : 0;
    case 'where':
      return hasNewPlace(sentence, language, question) ? 1 : 0.2;
    case 'quantity':
      return quantitySign(sentence, language, question);
    case 'colour':
      return Number(colourPlaces(sentence, language).length > 0);
    case 'why':
      return REASON.test(fold(sentence)) ? 1 : 0.4;
    case 'words':
      return SAYING.test(sentence) || tokens(sentence).some(({ text }) => isSpeechVerb(text))
        ? 1
        : 0.4;
    case 'yes-no':
    case 'other':
      return 0.5;
  }
}

/** Who somebody is, is told beside their name; who did something, by a name. */
function whoSign(sentence: string, language: string | null, question: string): number {
  const person = askedPerson(question);
  if (person === null) return Number(hasNewName(sentence, language, question));
  return introduces(sentence, person, language) ? 1 : 0.4;
}

/** A place that is not in the question, by its name or by a word for it: `at the maker's factory`. */
function hasNewPlace(sentence: string, language: string | null, question: string): boolean {
  if (hasPlace(sentence) && hasNewName(sentence, language, question)) return true;
  const asked = new Set(tokens(question).map(({ text }) => bare(text)));
  const words = tokens(sentence);
  return commonPlaces(sentence, language).some((at) => !asked.has(bare(words[at]?.text ?? '')));
}

/** A name that stands where a place does, and is none of a day or month. */
function hasPlace(sentence: string): boolean {
  return allMatches(sentence, PLACE)
    .map(([, name = '']) => name)
    .some((name) => !dateWord(name));
}

/** A name besides those in the question; in German any name-like run. */
function hasNewName(sentence: string, language: string | null, question: string): boolean {
  const asked = new Set(tokens(question).map(({ text }) => bare(text)));
  const opening = tokens(sentence).at(0)?.text ?? '';
  const isName = /^\p{Lu}/u.test(opening) && !isStopWord(opening, language);
  const names = [...nameWords(sentence, language), ...(isName ? [opening] : [])];
  return names.some((name) => !asked.has(bare(name)));
}

function bare(word: string): string {
  return fold(word).replace(/'?s$/, '');
}
