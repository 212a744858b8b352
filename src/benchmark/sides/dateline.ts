import { join } from 'node:path';
import type { Embedder } from '../../../embeddings/embedder.ts';
import { createDateline } from '../../answering/create-dateline.ts';
import type { Dateline } from '../../answering/dateline.ts';
import { createRerankers, createWriters } from '../../compose.ts';
import { loadConfig } from '../../config.ts';
import type { Edition } from '../../edition/edition.ts';
import { CURRENT_LINK, editionsFolder } from '../../edition/local/paths.ts';
import { openEdition } from '../../edition/local/open-edition.ts';
import { keepHeapLean } from '../../lean-heap.ts';
import { createTopicEmbedder } from '../topic-embedder.ts';
import { readQuestions } from '../workload/files.ts';
import { rememberingQuestions } from './remembering-embedder.ts';
import type { OpenSide, Side } from './side.ts';

type Settings = Parameters<typeof loadConfig>[0];

/** The day on which all questions are asked: after the last article. */
export const TODAY = '2025-01-01';

/** Dateline as people get it: the question read, both searches, the built-in reranker, neighbours joined. */
export const dateline: Side = sideWith({});

/** The same without the reranker. */
export const datelineUnranked: Side = sideWith({ RERANKER: 'none' });

function sideWith(settings: Settings): Side {
  return {
    build: async (workload, folder) => {
      // A bot that answers has none of what reads coverage in its memory either.
      const { indexWorkload } = await import('./index-workload.ts');
      await indexWorkload(workload, folder, createTopicEmbedder());
    },
    async open(folder, workload) {
      const { vectors } = await readQuestions(workload);
      const edition = await openCurrent(folder);
      return openSide(edition, rememberingQuestions(createTopicEmbedder(), vectors), settings);
    },
  };
}

/** The edition in force of a folder of data. */
export function openCurrent(dataDir: string): Promise<Edition> {
  const { fingerprint } = createTopicEmbedder();
  return openEdition(join(editionsFolder(dataDir), CURRENT_LINK), { fingerprint });
}

/**
 * Dateline as a bot has it, which keeps its heap lean. Closing it closes the edition.
 * @param settings those that are set, as in `.env`
 */
export function openSide(edition: Edition, embedder: Embedder, settings: Settings = {}): OpenSide {
  keepHeapLean();
  const program = useCases(edition, embedder, settings);
  return {
    async search({ text, filter }, limit) {
      const { hits } = await program.search({ query: text, filter, limit, asOf: TODAY });
      return hits.map(({ article }) => article.id);
    },
    async nearest({ vector, filter }, limit) {
      const found = await edition.searchVectors(vector, filter, limit);
      return found.map(({ label }) => label);
    },
    close: () => edition.close(),
  };
}

function useCases(edition: Edition, embedder: Embedder, settings: Settings): Dateline {
  const config = loadConfig(settings);
  return createDateline({
    shelf: { use: (task) => task(edition), close: () => edition.close() },
    embedder,
    rerankers: createRerankers(config),
    ...createWriters(config, embedder, null),
    clock: () => new Date(TODAY),
  });
}
