import { flatWords } from './flat-words.ts';
import { REFERENCE_WORDS } from './reference-words.ts';

/** The German pronoun; before a noun, which has a capital, it is an article. */
const GERMAN_THAT = /(?<!\p{L})das(?!\p{L})(?! (?:\p{Ll}+ )?\p{Lu})/u;

/**
 * Whether a question has a word that stands for something said before, which is not said in the question itself. */
export function refersBack(question: string, language: string): boolean {
  const words = REFERENCE_WORDS[language] ?? REFERENCE_WORDS['en'];
  if (words === undefined) return false;
  if (language === 'de' && GERMAN_THAT.test(question)) return true;
  const open = [words.idle, words.inner, words.innerPerson].reduce(
    (text, idle) => text.replace(idle, ' · '),
    flatWords(question),
  );
  return words.phrases.test(open) || open.split(' ').some((word) => words.pronouns.has(word));
}
