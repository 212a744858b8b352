import { isSpeechVerb } from '../language/speech-verbs.ts';
import { isStopWord } from '../language/stop-words.ts';
import { isDeterminer } from '../language/determiners.ts';
import { fold, term } from '../language/analyse.ts';
import { isKnown } from '../language/thesaurus.ts';
import { tokens, type Token } from '../language/tokens.ts';
import type { WriterRequest } from './writer.ts';
import { leadWith } from './writers/lead-with.ts';
import type { ScoredSentence } from './writers/score-sentences.ts';

/** "Who is Ines Falk?", with curses between; in en nl de fr es, folded. */
const ASKS =
  /^\P{L}*(?:(?:and|but|so|en|maar|und|et|y),? )?(?:who(?: \p{L}+){0,3}? (?:is|was)|who'?s|wie (?:is|was)|wer (?:ist|war)|qui (?:est|etait)|quien (?:es|era|fue)) (?<name>\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,3})\P{L}*$/u;

const IS = /^(?:is|was|ist|war|est|etait|es|era|fue)$/;

/**
 * The words of the name, folded, where a question asks who somebody is: `ines falk` of "Who is Ines Falk?"; else
 * `null`.
 */
export function askedPerson(question: string): readonly string[] | null {
  const name = ASKS.exec(fold(question))?.groups?.name;
  if (name === undefined) return null;
  const words = tokens(name).map(({ text }) => fold(text));
  const asked = tokens(question).slice(-words.length);
  const isNamed = asked.every(({ text }) => /^\p{Lu}/u.test(text) || isParticle(text));
  const isSmall = !/\p{Lu}/u.test(question.replace(/^\P{L}*\p{L}/u, ''));
  const areNames =
    isSmall && words.every((word) => !isDeterminer(word) && !isKnown(term(word, 'en'), 'en'));
  return isNamed || areNames ? words : null;
}

/** `Van` of `Ines van Falk`. */
function isParticle(word: string): boolean {
  return /^(?:van|von|de|der|den|du|la|le|el|di)$/.test(word);
}

/** Sentences first that say beside a name who it is, where a question asks who somebody is. */
export function introducedFirst(
  sentences: readonly ScoredSentence[],
  { question: { query } }: Pick<WriterRequest, 'question'>,
): readonly ScoredSentence[] {
  const name = askedPerson(query);
  if (name === null) return sentences;
  return leadWith(sentences, ({ text, evidence }) =>
    introduces(text, name, evidence.hit.article.language),
  );
}

/**
 * Whether a text says beside a name who it is: by a word for what they do before it (`chairman Jonas Pell`), by one
 * behind a comma (`Jonas Pell, a baker,`), or by `is a`.
 * @param name its words, folded
 */
export function introduces(
  text: string,
  name: readonly string[],
  language: string | null,
): boolean {
  const words = tokens(text);
  return words.some((_, at) => {
    if (!name.every((word, index) => isWord(words[at + index], word))) return false;
    return (
      isRole(words[at - 1], words[at], text, language) || isExplained(words, at + name.length, text)
    );
  });
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && fold(token.text).replace(/'s$/, '') === word;
}

/** `Chairman` of `chairman Jonas Pell`; with a capital where it is a title. */
function isRole(
  word: Token | undefined,
  name: Token | undefined,
  text: string,
  language: string | null,
): boolean {
  if (word === undefined || name === undefined) return false;
  if (text.slice(word.end, name.start) !== ' ') return false;
  if (isStopWord(word.text, language) || isSpeechVerb(word.text)) return false;
  if (/^\p{Ll}{4,}$/u.test(word.text)) return language !== 'de';
  const tag = language ?? 'en';
  return /^\p{Lu}\p{Ll}+$/u.test(word.text) && (tag === 'de' || isKnown(term(word.text, tag), tag));
}

/** `, 61, a baker from …` or `is a baker` behind a name. */
function isExplained(words: readonly Token[], behind: number, text: string): boolean {
  const [last, next] = [words[behind - 1], words[behind]];
  if (last === undefined || next === undefined) return false;
  if (IS.test(fold(next.text))) return isDeterminer(words[behind + 1]?.text ?? '');
  const rest = text.slice(last.end);
  return /^, (?:\d{1,3}, )?(?:(?:an?|the|een|de|het|eine?|der|die|une?|le|la|una?|el) )?\p{Ll}[\p{L} '’-]{2,60}[,.]/u.test(
    rest,
  );
}
