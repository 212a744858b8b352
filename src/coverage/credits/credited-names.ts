import type { Sentence } from '../../language/sentences.ts';
import { AMBIGUOUS_NAMES } from '../outlets/known-outlets.ts';
import { IMPLIES_OUTLET, TITLE, type Cues } from './credit-cues.ts';
import { findMentions, nameAt, type Mention } from './outlet-mentions.ts';

/** A credit in one sentence: to an outlet named, or to one named before. */
export type SentenceCredit =
  | { readonly kind: 'named'; readonly name: string; readonly at: number }
  | { readonly kind: 'outlet' | 'source'; readonly at: number };

/** A cue is looked for so far before a name. */
const CUE_CHARS = 120;
/** A plural noun never stands before these: `People reports` is the magazine. */
const SINGULAR_VERB =
  /^[”"’]?\s*(?:reports|writes|claims|says|notes|reveals|quotes|cites|adds|alleges)\b/;

/**
 * The credits of a sentence, in order of place; `at` counts from the start of the sentence. `outlet` stands
 * for `the magazine`, `source` for an unnamed source heard before.
 * @param names spellings of outlets, each with the form to show
 */
export function creditsIn(
  sentence: string,
  cues: Cues,
  names: ReadonlyMap<string, string>,
): SentenceCredit[] {
  const mentions = findMentions(sentence, names);
  const named = mentions
    .filter((mention) => isCredited(sentence, mention, cues))
    .map(({ name, start }) => ({ kind: 'named' as const, name, at: start }));
  const outlets = anaphors(sentence, mentions, cues);
  const sources = Array.from(sentence.matchAll(cues.source), ({ index }) => index)
    .filter(() => named.length + outlets.length === 0)
    .map((at) => ({ kind: 'source' as const, at }));
  return [...named, ...outlets, ...sources.slice(0, 1)].sort((a, b) => a.at - b.at);
}

/**
 * Adds to `names` the unknown names that a text credits as only outlets are credited. People with a title,
 * offices and single ordinary words are not taken for outlets.
 */
export function learnNames(
  parts: readonly Sentence[],
  names: ReadonlyMap<string, string>,
): Map<string, string> {
  const learnt = new Map(names);
  for (const { text } of parts) {
    for (const match of text.matchAll(IMPLIES_OUTLET)) {
      const name = nameAt(text, match.index + match[0].length)?.name;
      if (name !== undefined && mayBeOutlet(name) && !learnt.has(name)) learnt.set(name, name);
    }
  }
  return learnt;
}

function mayBeOutlet(name: string): boolean {
  return !TITLE.test(name) && (name.includes(' ') || /^\p{Lu}{2,}$|\d/u.test(name));
}

function isCredited(sentence: string, mention: Mention, cues: Cues): boolean {
  const rest = sentence.slice(mention.end);
  if (hasCueBefore(sentence, mention.start, cues)) return true;
  if (!cues.after.test(rest)) return false;
  const leads = !/[\p{L}\p{N}]/u.test(sentence.slice(0, mention.start));
  return !leads || !AMBIGUOUS_NAMES.has(mention.name) || SINGULAR_VERB.test(rest);
}

function hasCueBefore(sentence: string, place: number, cues: Cues): boolean {
  return cues.before.test(sentence.slice(Math.max(0, place - CUE_CHARS), place));
}

/** `the magazine`, where no name follows it (`the magazine People`). */
function anaphors(
  sentence: string,
  mentions: readonly Mention[],
  cues: Cues,
): { readonly kind: 'outlet'; readonly at: number }[] {
  return [...sentence.matchAll(cues.anaphor)]
    .filter(({ index, 0: text }) => {
      const end = index + text.length;
      const follows = mentions.some(({ start }) => start >= end && start <= end + 2);
      return (
        !follows && (hasCueBefore(sentence, index, cues) || cues.after.test(sentence.slice(end)))
      );
    })
    .map(({ index }) => ({ kind: 'outlet' as const, at: index }));
}
