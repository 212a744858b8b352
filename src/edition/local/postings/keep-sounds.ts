import { term } from '../../../language/analyse.ts';
import { distinctSound } from '../../../language/skeleton.ts';
import { tokens } from '../../../language/tokens.ts';
import type { ArticleParts } from '../article-parts.ts';
import type { Pace } from '../pace.ts';
import type { GoneArticle, Predecessor } from '../predecessor.ts';
import type { TermNumbers } from './term-numbers.ts';

/** A term, by its number in the edition before, and the sound of one of its words. */
interface Pair {
  readonly sound: string;
  readonly old: number;
}

/**
 * Adds the sounds of the articles that are taken over. Which word it was that a term was made of no edition says: a sound
 * of a word that an article had which is gone is looked for in those that still hold the term. Each is read at most once.
 * @param numbers by number in the edition before: that of the term now; −1 of a term that no such article holds
 */
export async function keepSounds(
  { terms, gone }: Pick<Predecessor, 'terms' | 'gone'>,
  parts: readonly ArticleParts[],
  numbers: Int32Array,
  { sounds, addSound }: Pick<TermNumbers, 'sounds' | 'addSound'>,
  pace: Pace,
): Promise<void> {
  const lost = soundsOf(gone());
  const doubtful = new Map<string, Pair>();
  for (const [sound, olds] of terms.sounds) {
    if (pace.isDue()) await pace.rest();
    for (const old of olds) {
      const number = numbers[old] ?? -1;
      const key = keyOf(sound, terms.terms[old] ?? '');
      if (number < 0 || sounds.get(sound)?.has(number)) continue;
      if (lost.has(key)) doubtful.set(key, { sound, old });
      else addSound(sound, number);
    }
  }
  const unread = new Map(parts.flatMap((part) => (part.before ? [[part.before.row, part]] : [])));
  for (const [key, pair] of doubtful)
    for (const row of terms.holding(pair.old)) {
      if (pace.isDue()) await pace.rest();
      const article = unread.get(row)?.article;
      if (!article) continue;
      unread.delete(row);
      const { language, headline, body } = article;
      for (const found of soundsOf([{ language, texts: [headline, body] }])) {
        const held = doubtful.get(found);
        if (held) addSound(held.sound, numbers[held.old] ?? 0);
        doubtful.delete(found);
      }
      if (!doubtful.has(key)) break;
    }
}

/** The keys of all words of some texts that have a sound. */
function soundsOf(articles: Iterable<GoneArticle>): Set<string> {
  const keys = new Set<string>();
  for (const { language, texts } of articles)
    for (const { text: word } of texts.flatMap(tokens)) {
      const sound = distinctSound(word);
      if (sound !== null) keys.add(keyOf(sound, term(word, language)));
    }
  return keys;
}

function keyOf(sound: string, made: string): string {
  return `${sound} ${made}`;
}
