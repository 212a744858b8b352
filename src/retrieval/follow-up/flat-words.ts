import { fold } from '../../language/analyse.ts';

/** A text as its words alone, in small letters without accents, parted by one space: `Est-ce qu’il l’a ?` as `est ce qu il l a`. */
export function flatWords(text: string): string {
  // The pronoun and the article differ by their accent alone.
  const told = text.replace(/(?<!\p{L})él(?!\p{L})/giu, 'ella');
  return fold(told)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
