import { join } from 'node:path';
import type { Article } from '../../src/coverage/article.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { publishEdition } from '../../src/edition/local/publish-edition.ts';
import { openFake, publishRequest } from '../edition/local/publish.ts';
import { testArticle } from '../support/edition-contract.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A wire story that three outlets carry. */
const WIRE =
  'The electric ferry Eiderlight will not sail before May, Eddermark County said. Cracks in the harbour wall must be ' +
  'repaired first. Project director Rosalind Peake apologised to the islanders.';

/** Invented coverage of an island ferry. The fake embedder finds words; the credits are those of the Gazette. */
export const FERRY_ARTICLES: readonly Article[] = [
  testArticle({
    id: 'fare',
    headline: 'Ferry fare set at €11.50',
    outlet: 'Kelderwick Courier',
    outletSource: 'given',
    published: '2025-02-14',
    publishedSource: 'header',
    url: 'https://courier.example/fare',
    body:
      'A return ticket to Lammeroog on the electric ferry will cost €11.50. The council set the fare by 15 votes to 13.' +
      '\n\n“We have to buy electricity, not compliments,” managing director Dirk Ottevanger told councillors.',
  }),
  testArticle({
    id: 'captain',
    headline: 'New captain takes the wheel',
    outlet: 'Island Echo',
    outletSource: 'given',
    published: '2025-05-02',
    publishedSource: 'given',
    body:
      'Femke Oldewater becomes captain of the electric ferry. She succeeds Albert Crake, who retires in June.' +
      '\n\nThe Gazette wrote that Albert Crake will keep bees in Sandmuide.',
  }),
  ...['Strandline', 'Island Echo', 'Kelderwick Courier'].map((outlet, index) =>
    testArticle({
      id: `wire-${index}`,
      headline: `Ferry delayed (${outlet})`,
      outlet,
      published: `2025-03-0${index + 1}`,
      body: WIRE,
    }),
  ),
  testArticle({
    id: 'seals',
    headline: 'Zeehonden geteld',
    outlet: 'De Schelpkoerier',
    published: '2024-08-21',
    language: 'nl',
    body: 'Op de zandplaat liggen deze zomer 180 zeehonden. Dat heeft de Eddermark Seal Trust maandag geteld.',
  }),
  testArticle({
    id: 'storm',
    headline: 'Did the captain jump ship?',
    outlet: 'Quayside Whispers',
    notBefore: '2025-03-01',
    body: 'The captain allegedly stormed off the ferry during the sea trials. Nobody picked up the cup.',
  }),
  testArticle({
    id: 'cost',
    headline: 'Ferry bill nears 30 million',
    outlet: 'Kelderwick Courier',
    published: '2024-11',
    body: 'The county now expects the electric ferry to cost €29.8 million in all. Mina Harcastle presented the report.',
  }),
];

/** Publishes the articles with the fake embedder, in a folder that goes when the tests of the file are done. */
export async function publishFerry(): Promise<{ dataDir: string; edition: Edition }> {
  const dataDir = temporaryFolder();
  const leads = new Map(['wire-0', 'wire-1', 'wire-2'].map((id) => [id, 'wire-0'] as const));
  const embedder = fakeEmbedder({ dimensions: 256 });
  const aliases = new Map([['The Gossip', 'Quayside Whispers']]);
  const request = { dataDir, articles: FERRY_ARTICLES, leads, embedder, aliases };
  await publishEdition(publishRequest(request));
  return {
    dataDir,
    edition: await openFake(join(dataDir, 'editions', 'current'), embedder.fingerprint),
  };
}
