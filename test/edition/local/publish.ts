import { join } from 'node:path';
import type { Edition } from '../../../src/edition/edition.ts';
import { openEdition } from '../../../src/edition/local/open-edition.ts';
import {
  publishEdition,
  type LocalPublishRequest,
} from '../../../src/edition/local/publish-edition.ts';
import { creditGazette, splitParagraphs, testArticle } from '../../support/edition-contract.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';

/** The articles of a request that names none. */
export const TWO_ARTICLES = [testArticle({ id: 'a' }), testArticle({ id: 'b' })];

/** A request to publish two small articles, but for what is given. */
export function publishRequest(
  fields: Pick<LocalPublishRequest, 'dataDir'> & Partial<LocalPublishRequest>,
): LocalPublishRequest {
  return {
    articles: TWO_ARTICLES,
    leads: new Map(),
    links: [],
    embedder: fakeEmbedder(),
    splitPassages: splitParagraphs,
    maxChars: 500,
    names: '',
    credits: creditGazette,
    now: new Date('2021-01-06T09:30:00.250Z'),
    ...fields,
  };
}

/** Publishes, and gives the folder of the edition in force. */
export async function published(
  fields: Parameters<typeof publishRequest>[0],
): Promise<{ readonly id: string; readonly folder: string }> {
  const { id } = await publishEdition(publishRequest(fields));
  return { id, folder: join(fields.dataDir, 'editions', id) };
}

/** Opens an edition that the fake embedder made. */
export function openFake(
  folder: string,
  fingerprint = fakeEmbedder().fingerprint,
): Promise<Edition> {
  return openEdition(folder, { fingerprint });
}
