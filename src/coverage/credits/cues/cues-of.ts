import type { Cues } from './cues.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

const BY_LANGUAGE: ReadonlyMap<string, Cues> = new Map([
  ['en', ENGLISH],
  ['nl', DUTCH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
]);

/** The ways in which a language credits an outlet; those of English where the language is not known. */
export function cuesOf(language: string | null): Cues {
  return BY_LANGUAGE.get(language ?? 'en') ?? ENGLISH;
}
