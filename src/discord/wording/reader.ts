import type { Citation } from '../../answering/answer.ts';
import { detectLanguage } from '../../language/detect.ts';
import { ENGLISH, type Words } from '../../localisation/words.ts';

/** Someone who reads a reply. */
export interface Reader {
  /** Of the language that the reply is written in. */
  readonly words: Words;
  /** The language read, as a primary tag: quotes in another are marked. */
  readonly language: string;
}

/** A reader of the terminal, which speaks English; of quotes, the language of what was asked. */
export function terminalReader(asked: string): Reader {
  return readerOf(asked, { words: ENGLISH, locale: undefined });
}

/** Who reads a reply: the language of what was asked, or else the surface's (`locale`, BCP 47), needs no mark. */
export function readerOf(
  asked: string,
  { words, locale = 'en' }: { readonly words: Words; readonly locale: string | undefined },
): Reader {
  return { words, language: detectLanguage(asked) ?? locale.split('-')[0] ?? 'en' };
}

/** The language of a quote, where it is another than the reader's: `in Dutch`; otherwise `null`. */
export function foreignLanguage(
  { language }: Citation,
  { words, ...reader }: Reader,
): string | null {
  if (language === null || language === reader.language) return null;
  return words.t('citations.inLanguage', { tag: language });
}
