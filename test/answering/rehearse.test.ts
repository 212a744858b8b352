import { expect, test, vi } from 'vitest';
import { createDateline } from '../../src/answering/create-dateline.ts';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import { openFake, published } from '../edition/local/publish.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('rehearse() answers on the edition in force, and asks neither embedder nor writer nor reranker', async () => {
  const { folder } = await published({ dataDir: temporaryFolder() });
  const edition = await openFake(folder);
  const searches = [vi.spyOn(edition, 'searchText'), vi.spyOn(edition, 'searchVectors')];
  const refuse = () => Promise.reject(new Error('asked'));
  const embedder = { ...fakeEmbedder(), embedPassages: refuse, embedQuestion: refuse };
  const dateline = createDateline({
    shelf: { use: (task) => task(edition), close: () => edition.close() },
    embedder,
    rerankers: [{ name: 'endpoint', rerank: refuse }],
    writer: { ...createExtractiveWriter({ embedder }), write: refuse },
    fallback: { ...createExtractiveWriter({ embedder }), write: refuse },
    clock: () => new Date('2024-01-01'),
  });
  await dateline.rehearse();
  for (const search of searches) expect(search).toHaveBeenCalled();
  await dateline.close();
});
