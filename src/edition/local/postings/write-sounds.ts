import type { Pace } from '../pace.ts';
import type { CollectedTerms } from './collect-terms.ts';
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
  const ends = new Uint32Array(ordered.length);
  await writeStringTable(write, 'sounds', ordered, ordered.length, pace);
  await write('sounds.terms', sorted());
  await write('sounds.termEnds', [ends]);

  async function* sorted(): AsyncGenerator<Uint32Array> {
    let [index, end] = [0, 0];
    for (const sound of ordered) {
      if (pace.isDue()) await pace.rest();
      const numbers = sounds.get(sound) ?? new Set();
      end += numbers.size;
      ends[index] = end;
      index += 1;
      yield Uint32Array.from([...numbers].sort((a, b) => compare(texts[a], texts[b])));
    }
  }
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : 1;
}
