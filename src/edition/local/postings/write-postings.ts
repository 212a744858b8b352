import type { ArticleParts } from '../article-parts.ts';
import { createPace } from '../pace.ts';
import type { Predecessor } from '../predecessor.ts';
import { collectTerms } from './collect-terms.ts';
import { createInverter } from './invert.ts';
import { writeSections } from './section-writer.ts';
import { writeSequences } from './write-sequences.ts';
import { writeSounds } from './write-sounds.ts';
import { writeStringTable } from './write-string-table.ts';
import { writeTable } from './write-table.ts';

/**
 * Writes a new file of postings: the terms of a coverage, in which passages and articles each stands, the terms of
 * every passage and headline in order, and terms by sound. An interrupted write leaves a file that nothing refers to.
 * @param predecessor of which articles are taken over: the file is the same as where all are analysed
 */
export async function writePostings(
  path: string,
  parts: readonly ArticleParts[],
  predecessor: Pick<Predecessor, 'terms' | 'gone'> | null,
  signal: AbortSignal | undefined,
): Promise<void> {
  const pace = createPace(signal);
  const collected = await collectTerms(parts, predecessor, pace);
  const { terms, sequence, passages, articles, articleOf } = collected;
  const sources = { sequence, terms, inverter: createInverter() };
  await writeSections(path, async (write) => {
    await writeStringTable(write, 'terms', terms.keys(), terms.size, pace);
    await writeSounds(write, collected, pace);
    await writeTable(write, 'passages', passages, sources, pace);
    await writeTable(write, 'articles', articles, sources, pace);
    await writeSequences(write, 'bodies', passages, { part: 'body', sequence }, pace);
    await writeSequences(write, 'headlines', articles, { part: 'headline', sequence }, pace);
    await write('articleOf', articleOf.parts());
  });
}
