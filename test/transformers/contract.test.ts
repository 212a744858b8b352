import { afterAll } from 'vitest';
import { embedderContract } from '../support/embedder-contract.ts';
import { modelHub } from '../support/hub/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tinyModel } from '../support/tiny-model/tiny-model.ts';
import { tinyEmbedder } from './tiny-embedder.ts';

const hub = await modelHub(tinyModel());
afterAll(() => hub.close());

const folder = temporaryFolder();

embedderContract('createTransformersEmbedder()', () => tinyEmbedder({ folder, hub: hub.url }));
