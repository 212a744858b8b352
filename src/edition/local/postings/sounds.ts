import type { SectionFile } from './section-file.ts';
import { openStringTable, type StringTable } from './string-table.ts';

/** Gives the first terms of a sound, by the alphabet. */
export type TermsOfSound = (sound: string, limit: number) => string[];

/** Opens what `writeSounds` wrote. */
export async function openSounds(file: SectionFile, terms: StringTable): Promise<TermsOfSound> {
  const sounds = await openStringTable(file, 'sounds');
  const numbers = await file.numbers('sounds.terms');
  const ends = await file.numbers('sounds.termEnds');
  return (sound, limit) => {
    const index = sounds.find(sound);
    if (index < 0) return [];
    const found = numbers.subarray(ends[index - 1] ?? 0, ends[index]);
    return Array.from(found.subarray(0, limit), (term) => terms.at(term));
  };
}
