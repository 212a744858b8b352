import { embeddingText } from '../embedding-text.ts';
import { lastWhere } from '../last-where.ts';
import { countPassages, type ArticleParts } from './article-parts.ts';
import type { Predecessor } from './predecessor.ts';
import type { LabelledTexts } from './vectors/text-keys.ts';

/** What is embedded for the passages of articles; the text of one that is taken over is read when it is asked for. */
export function labelledTexts(
  parts: readonly ArticleParts[],
  predecessor: Pick<Predecessor, 'passage'> | null,
): LabelledTexts {
  const count = countPassages(parts);
  const kept = new Uint32Array(count);
  for (const { first, before } of parts)
    if (before?.labels)
      for (
        let { first: label } = before.labels, at = first - 1;
        label <= before.labels.last;
        label += 1
      )
        kept[at++] = label;
  return { count, kept, read };

  function read(label: number): string {
    const part = parts[lastWhere(parts.length, (at) => (parts[at]?.first ?? 0) <= label)];
    if (!part) throw new RangeError(`There is no passage ${label}`);
    const text = part.made[label - part.first]?.text ?? predecessor?.passage(kept[label - 1] ?? 0);
    return embeddingText(part.article, { text: text ?? '' });
  }
}
