import { tokens, type Token } from '../../language/tokens.ts';
import type { Article } from '../article.ts';
import { soundOf } from '../../language/skeleton.ts';

/** What of an article its signature is made of. */
export type Signed = Pick<Article, 'headline' | 'body'>;

/** What a key of a signature stands for, in its two lowest bits. */
export const WORD = 0;
export const NAME = 1;
export const NUMBER = 2;

/** Translations differ in length, but not in what they open with; longer texts are cut. */
const MAX_CHARS = 8000;
/** Shorter words are grammar, or alike by chance. */
const MIN_WORD_CHARS = 4;
const MIN_NAME_CHARS = 3;
/** What ends a sentence, or opens one, right before a word: its capital letter says nothing. */
const SENTENCE_START = /(?:^|[.!?:;…\n•–—-]["”’')\]]*\s*|["“‘„«'(\[]\s*)$/u;

/**
 * What of an article survives its translation: names, numbers, and words by how they sound; distinct hashes,
 * ascending, with the kind of each in its two lowest bits. It depends on nothing but headline and body, so
 * that it may be kept with them.
 */
export function signature({ headline, body }: Signed): Uint32Array {
  const text = `${headline}\n${body}`.slice(0, MAX_CHARS);
  const keys = new Set<number>();
  for (const token of tokens(text)) {
    for (const key of keysOf(token, text)) keys.add(key);
  }
  return Uint32Array.from(keys).sort();
}

function keysOf(token: Token, text: string): number[] {
  if (/^\p{N}/u.test(token.text)) return numberKeys(token.text);
  const bare = token.text.replace(/['’]\p{L}{1,2}$/u, '');
  if (bare.length < MIN_NAME_CHARS) return [];
  const sound = soundOf(bare);
  const keys = bare.length < MIN_WORD_CHARS ? [] : [key(sound, WORD)];
  if (
    /^\p{Lu}/u.test(bare) &&
    !SENTENCE_START.test(text.slice(Math.max(0, token.start - 4), token.start))
  )
    keys.push(key(sound, NAME));
  return keys;
}

/** `44,000` and `44.000` are one number, `20.1` and `20,1` too; single digits say nothing. */
function numberKeys(written: string): number[] {
  const digits = written.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replaceAll(/[,:]/g, '.');
  return digits.length < 2 ? [] : [key(digits, NUMBER)];
}

/** FNV-1a, 32 bits, with the kind in place of the two lowest. */
function key(text: string, kind: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return ((value & ~3) | kind) >>> 0;
}
