import { expect, test } from 'vitest';
import { createDateline } from '../../src/answering/create-dateline.ts';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import { openFake, published } from '../edition/local/publish.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the embedder is loaded for a question about the news, and not for one about the coverage', async () => {
  const { folder } = await published({ dataDir: temporaryFolder() });
  const edition = await openFake(folder);
  let loads = 0;
  const embedder = {
    ...fakeEmbedder(),
    warmUp: () => {
      loads += 1;
    },
  };
  const writer = createExtractiveWriter({ embedder });
  const dateline = createDateline({
    shelf: { use: (task) => task(edition), close: () => edition.close() },
    embedder,
    writer,
    fallback: writer,
    clock: () => new Date('2024-01-01'),
  });
  for (const question of ['How many articles are there?', 'Hoeveel artikelen noemen de brug?']) {
    expect(await dateline.ask({ question })).toMatchObject({ writer: 'index' });
    expect(loads).toBe(0);
  }
  await dateline.ask({ question: 'How many boats are there in the harbour?' });
  expect(loads).toBe(1);
  await dateline.close();
});
