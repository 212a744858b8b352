import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { fold } from './analyse.ts';

/** Words of grammar that the lists leave out. */
const MORE: Readonly<Record<string, string>> = {
  de: 'dass schon beim wer wann warum',
  en: 'a us onto upon yet whose also just every many yes',
  fr: 'donc car quoi dont elles être avoir plus aussi sous chez entre vers si comme quand',
  nl: 'jij wij we jullie hen jouw onze bent hadden werden zullen zouden konden mag wel waar wanneer welke tussen per',
};

const STOP_WORDS = new Map<string, ReadonlySet<string>>(
  Object.entries({
    de: german,
    en: english,
    es: spanish,
    fr: french,
    it: italian,
    nl: dutch,
    pt: portuguese,
  }).map(([language, words]) => [
    language,
    new Set([...words, ...(MORE[language]?.split(' ') ?? [])].map(fold)),
  ]),
);

const NONE: ReadonlySet<string> = new Set();

/** Folded words of grammar of a language. */
export function stopWords(language: string | null): ReadonlySet<string> {
  return (language !== null && STOP_WORDS.get(language)) || NONE;
}

/** Whether a word carries grammar rather than meaning in a language. */
export function isStopWord(word: string, language: string | null): boolean {
  return stopWords(language).has(fold(word));
}
