import type { Pace } from '../pace.ts';
import type { CollectedTerms } from './collect-terms.ts';
import { createNumberList } from './number-list.ts';
import type { WriteSection } from './section-writer.ts';
import { writeStringTable } from './write-string-table.ts';

/** Writes every term under the sounds of its words, both by the alphabet: `Macedonië` of a question finds `Macedonia`. */
export async function writeSounds(
  write: WriteSection,
  { sounds, terms }: Pick<CollectedTerms, 'sounds' | 'terms'>,
  pace: Pace,
): Promise<void> {
  const texts = [...terms.keys()];
  const ordered = [...sounds.keys()].sort();
  const numbers = createNumberList();
  const ends = new Uint32Array(ordered.length);
  for (const [index, sound] of ordered.entries()) {
    if (pace.isDue(index)) await pace.rest();
    const ofSound = [...(sounds.get(sound) ?? [])];
    for (const number of ofSound.sort((a, b) => compare(texts[a], texts[b]))) numbers.push(number);
    ends[index] = numbers.length;
  }
  await writeStringTable(write, 'sounds', ordered, ordered.length, pace);
  await write('sounds.terms', numbers.parts());
  await write('sounds.termEnds', [ends]);
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : 1;
}
