import type { SectionFile } from './section-file.ts';
import { openStringTable, type StringTable } from './string-table.ts';

/** Opens what `writeSounds` wrote: gives the first terms of a sound, by the alphabet. */
export function openSounds(
  file: SectionFile,
  terms: StringTable,
): (sound: string, limit: number) => string[] {
  const sounds = openStringTable(file, 'sounds');
  const numbers = file.numbers('sounds.terms');
  const ends = file.numbers('sounds.termEnds');
  return (sound, limit) => {
    const index = sounds.find(sound);
    if (index < 0) return [];
    const found = numbers.subarray(ends[index - 1] ?? 0, ends[index]);
    return Array.from(found.subarray(0, limit), (term) => terms.at(term));
  };
}
