import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/answering/answer.ts';
import { confirmCarriers } from '../../src/answering/confirm-carriers.ts';
import { openFake, published } from '../edition/local/publish.ts';
import { testArticle } from '../support/edition-contract.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WIRE =
  'The ferry will not sail before May. The county did not say what the delay would cost.';

async function wireEdition() {
  const dataDir = temporaryFolder();
  const articles = [
    testArticle({ id: 'agency', outlet: 'Strandline', body: WIRE }),
    testArticle({ id: 'echo', outlet: 'Island Echo', body: WIRE }),
    testArticle({ id: 'trimmed', outlet: 'Courier', body: WIRE.split('. ')[0] ?? '' }),
  ];
  const leads = new Map(articles.map(({ id }) => [id, 'agency']));
  const { folder } = await published({ dataDir, articles, leads });
  return openFake(folder);
}

function citing(quote: string): Citation {
  return {
    n: 1,
    articleId: 'agency',
    headline: 'Delay',
    outlet: 'Strandline',
    outletSource: 'given',
    published: null,
    publishedSource: null,
    notBefore: null,
    url: null,
    language: 'en',
    quote,
    start: 0,
    end: quote.length,
    event: null,
    via: [],
    alsoCarriedBy: ['Courier', 'Island Echo'],
  };
}

describe('confirmCarriers()', () => {
  test.each([
    ['The ferry will not sail before May', ['Courier', 'Island Echo']],
    ['The county did not say what the delay would cost.', ['Island Echo']],
  ])('of %j are %j', async (quote, carriers) => {
    const edition = await wireEdition();
    const [citation] = await confirmCarriers([citing(quote)], edition);
    expect(citation?.alsoCarriedBy).toEqual(carriers);
    await edition.close();
  });
});
