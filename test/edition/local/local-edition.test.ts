import { join } from 'node:path';
import { publishEdition } from '../../../src/edition/local/publish-edition.ts';
import { editionContract } from '../../support/edition-contract.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openFake, publishRequest } from './publish.ts';

editionContract('LocalEdition', async (fixture) => {
  const dataDir = temporaryFolder();
  await publishEdition(publishRequest({ ...fixture, dataDir }));
  return openFake(join(dataDir, 'editions', 'current'), fixture.embedder.fingerprint);
});
