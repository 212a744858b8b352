import { expect, test } from 'vitest';
import { KNOWN_OUTLETS } from '../../../src/coverage/outlets/known-outlets.ts';
import { outletAliases } from '../../../src/coverage/outlet-names.ts';
import { tokens } from '../../../src/language/tokens.ts';
import { outletBook } from '../../../src/retrieval/understanding/outlet-book.ts';
import { testArticle } from '../../support/edition-contract.ts';

const NAMES = [
  ...KNOWN_OUTLETS.keys(),
  ...KNOWN_OUTLETS.values(),
  'NU.nl',
  'E! News',
  'Süddeutsche',
];

test('mayBegin() leaves out no name that find() knows, in whatever spelling', () => {
  const articles = [...new Set(NAMES)].map((outlet, index) => ({
    ...testArticle({ id: `a${index}`, outlet }),
    leadId: `a${index}`,
    links: [],
  }));
  const book = outletBook({ articles, outletAliases: outletAliases(articles) });
  const spelled = NAMES.flatMap((name) => [
    name,
    name.toUpperCase(),
    `The ${name}`,
    name.replaceAll(' ', ''),
    name.replaceAll('&', 'and'),
  ]);
  const known = spelled.filter((name) => book.find(name) !== undefined);
  expect(known.length).toBeGreaterThan(NAMES.length);
  const missed = known.filter((name) => !book.mayBegin(tokens(name)[0]?.text ?? ''));
  expect(missed).toEqual([]);
  const words = 'When did the ferry first sail to Veldem in winter and who paid for it'.split(' ');
  expect(words.filter((word) => book.mayBegin(word)).length).toBeLessThan(words.length / 2);
});
