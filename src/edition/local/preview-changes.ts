import type { Article } from '../../coverage/article.ts';
import { countChanges, type ChangeCounts } from '../changes.ts';
import { readPrevious } from './read-previous.ts';
import { editionsFolder } from './paths.ts';

/** What publishing these articles would change, and the edition in force now; `null` when there is none. */
export async function previewChanges(
  dataDir: string,
  articles: readonly Article[],
): Promise<ChangeCounts & { readonly edition: string | null }> {
  const previous = await readPrevious(editionsFolder(dataDir));
  return { edition: previous?.manifest.id ?? null, ...countChanges(previous, articles) };
}
