import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, ArticleLink, Credit } from '../../src/coverage/article.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { embeddingText } from '../../src/edition/embedding-text.ts';
import { matchesFilter, type Filter } from '../../src/edition/filter.ts';
import { analyse } from '../../src/language/analyse.ts';
import { soundOf } from '../../src/language/skeleton.ts';
import type { PassageSpan } from '../../src/edition/passages.ts';
import { fakeEmbedder, type FakeEmbedder } from './fake-embedder.ts';

/** What an implementation of editions is asked to publish and open. */
export interface EditionFixture {
  readonly articles: readonly Article[];
  readonly leads: ReadonlyMap<string, string>;
  readonly links: readonly ArticleLink[];
  readonly aliases?: ReadonlyMap<string, string>;
  readonly embedder: FakeEmbedder;
  readonly splitPassages: (body: string) => readonly PassageSpan[];
  readonly maxChars: number;
  readonly credits: (article: Article) => readonly Credit[];
}

/** An article for tests: everything that is not given is unknown. */
export function testArticle(fields: Pick<Article, 'id'> & Partial<Article>): Article {
  return {
    path: `${fields.id}.txt`,
    headline: `Headline of ${fields.id}`,
    outlet: null,
    outletSource: null,
    published: null,
    publishedSource: null,
    notBefore: null,
    updated: null,
    url: null,
    language: 'en',
    languageConfidence: null,
    kind: null,
    notes: [],
    authors: [],
    body: `Body of ${fields.id}.`,
    ...fields,
  };
}

/** One passage a paragraph. */
export function splitParagraphs(body: string): PassageSpan[] {
  return Array.from(body.matchAll(/[^\n]+/g), (match, ordinal) => ({
    start: match.index,
    end: match.index + match[0].length,
    ordinal,
  }));
}

/** Credits the word `Gazette` wherever it stands. */
export function creditGazette(article: Article): Credit[] {
  return Array.from(article.body.matchAll(/Gazette/g), (match) => ({
    originator: match[0],
    speaker: null,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `ferry` as it is indexed in English, and in Dutch or an unknown language. */
const FERRY = ['ferri', 'ferry'];

const COMMON = 'The ferry crosses the harbour.';

/** Articles dated to every precision, of several outlets and languages. */
const ARTICLES: readonly Article[] = [
  testArticle({
    id: 'day',
    headline: 'Ferry fares rise',
    outlet: 'Harbour Post',
    outletSource: 'given',
    published: '2021-03-05',
    publishedSource: 'header',
    updated: '2021-03-06',
    url: 'https://post.example/fares',
    authors: ['A. Writer', 'B. Writer'],
    body: `${COMMON} A ticket costs 7.5 crowns.\n\nThe Gazette counted 1,200 passengers.\n\nNobody minds.`,
  }),
  testArticle({ id: 'month', outlet: 'Daily Tide', published: '2021-03', body: COMMON }),
  testArticle({ id: 'year', outlet: 'Daily Tide', published: '2021', body: COMMON }),
  testArticle({ id: 'later', outlet: 'Harbour Post', published: '2022-07-01', body: COMMON }),
  testArticle({ id: 'undated', notBefore: '2021-02-01', body: COMMON }),
  testArticle({
    id: 'nl/veer',
    headline: 'Veerpont vaart weer',
    outlet: 'De Kade',
    published: '2021-04-02',
    language: 'nl',
    body: 'De veerponten varen weer. The ferry is Dutch.',
  }),
  testArticle({ id: 'mixed', language: null, body: 'Ferry ferry ferry.' }),
  testArticle({ id: 'quotes', body: 'She said "no OR yes" NEAR the *pier*, étage ½.' }),
];

const FILTERS: readonly (readonly [string, Filter, readonly string[]])[] = [
  ['nothing', {}, ['day', 'later', 'mixed', 'month', 'nl/veer', 'undated', 'year']],
  ['one outlet', { outlets: ['Harbour Post'] }, ['day', 'later']],
  ['two outlets', { outlets: ['Harbour Post', 'De Kade'] }, ['day', 'later', 'nl/veer']],
  ['an unknown outlet', { outlets: ['Nobody'] }, []],
  [
    'no outlet named',
    { outlets: [] },
    ['day', 'later', 'mixed', 'month', 'nl/veer', 'undated', 'year'],
  ],
  ['after a day', { after: '2021-03-06' }, ['later', 'month', 'nl/veer', 'year']],
  ['after a month', { after: '2021-04' }, ['later', 'nl/veer', 'year']],
  ['after a year', { after: '2022' }, ['later']],
  ['before a day', { before: '2021-03-04' }, ['month', 'year']],
  ['before a month', { before: '2021-03' }, ['day', 'month', 'year']],
  ['before a year', { before: '2021' }, ['day', 'month', 'nl/veer', 'year']],
  ['between', { after: '2021-03', before: '2021-03' }, ['day', 'month', 'year']],
  [
    'between or undated',
    { after: '2021-03-06', before: '2021-03', includeUndated: true },
    ['mixed', 'month', 'undated', 'year'],
  ],
  ['a language', { language: 'nl' }, ['nl/veer']],
  ['outlet and date', { outlets: ['Harbour Post'], after: '2022' }, ['later']],
];

/**
 * The behaviour every implementation of `Edition` has.
 * @param publish publishes the fixture and opens what it published; the suite closes it
 */
export function editionContract(
  name: string,
  publish: (fixture: EditionFixture) => Promise<Edition>,
): void {
  describe(`${name} as an edition`, () => {
    const embedder = fakeEmbedder();
    let edition: Edition;

    beforeAll(async () => {
      edition = await publish({
        articles: ARTICLES,
        leads: new Map([['later', 'day']]),
        links: [{ from: 'later', to: 'day', kind: 'updates' }],
        aliases: new Map([
          ['The Pink Paper', 'Harbour Post'],
          ['The Absent', 'Nobody'],
        ]),
        embedder,
        splitPassages: splitParagraphs,
        maxChars: 500,
        credits: creditGazette,
      });
    });

    afterAll(async () => {
      await edition.close();
    });

    async function articleIds(labels: readonly { readonly label: number }[]): Promise<string[]> {
      const passages = await edition.passages(labels.map(({ label }) => label));
      return passages.map(({ articleId }) => articleId);
    }

    async function ferryIds(filter: Filter, limit = 100): Promise<string[]> {
      return articleIds(await edition.searchText(FERRY, filter, limit));
    }

    async function vectorIds(filter: Filter, limit = 100): Promise<string[]> {
      const vector = await embedder.embedQuestion(COMMON);
      return articleIds(await edition.searchVectors(vector, filter, limit));
    }

    test('articles are listed by id, whole but for the body', () => {
      expect(edition.articles.map(({ id }) => id)).toEqual(ARTICLES.map(({ id }) => id).sort());
      const { body, ...entry } = ARTICLES.find(({ id }) => id === 'day') ?? testArticle({ id: '' });
      expect(body).not.toBe('');
      expect(edition.articles.find(({ id }) => id === 'day')).toEqual({
        ...entry,
        leadId: 'day',
        links: [],
      });
      const later = edition.articles.find(({ id }) => id === 'later');
      expect(later?.links).toEqual([{ to: 'day', kind: 'updates' }]);
    });

    test('articles name the lead of their copies, or themselves', () => {
      const leads = edition.articles.map(({ id, leadId }) => [id, leadId]);
      expect(leads).toContainEqual(['later', 'day']);
      expect(leads).toContainEqual(['month', 'month']);
    });

    test('outlets are known by what the operator calls them, and by their short forms', () => {
      const { outletAliases } = edition;
      expect(outletAliases.get('pinkpaper')).toBe('Harbour Post');
      expect(outletAliases.get('harbourpost')).toBe('Harbour Post');
      expect(outletAliases.get('dailytide')).toBe('Daily Tide');
      expect([...outletAliases.values()]).not.toContain('Nobody');
    });

    test('languages are those of the articles, most frequent first', () => {
      expect(edition.languages).toEqual(['en', 'nl']);
    });

    test('manifest counts articles and passages', () => {
      expect(edition.manifest.counts).toEqual({ articles: 8, passages: 10 });
      expect(edition.manifest.embedder.fingerprint).toBe(embedder.fingerprint);
    });

    test('article() gives every article back as it was published', async () => {
      for (const article of ARTICLES) expect(await edition.article(article.id)).toEqual(article);
      expect(await edition.article('nobody')).toBeNull();
    });

    test('passagesOf() gives the passages in order, with their offsets and credits', async () => {
      const passages = await edition.passagesOf('day');
      const { body } = ARTICLES[0] ?? testArticle({ id: '' });
      expect(passages.map(({ id }) => id)).toEqual(['day#0', 'day#1', 'day#2']);
      for (const { start, end, text } of passages) expect(body.slice(start, end)).toBe(text);
      const at = body.indexOf('Gazette');
      const credit = { originator: 'Gazette', speaker: null, start: at, end: at + 7 };
      expect(passages.map(({ credits }) => credits)).toEqual([[], [credit], []]);
      expect(await edition.passagesOf('nobody')).toEqual([]);
    });

    test('passages() keeps the order of the labels and leaves unknown ones out', async () => {
      const labels = (await edition.passagesOf('day')).map(({ label }) => label).reverse();
      const passages = await edition.passages([0, ...labels, 999, -1, 1.5]);
      expect(passages.map(({ label }) => label)).toEqual(labels);
    });

    test('labels are dense from 1', async () => {
      const all = await edition.passages(Array.from({ length: 10 }, (_, index) => index + 1));
      expect(all.map(({ label }) => label)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    test.each(FILTERS)('searchText() under %s', async (_, filter, expected) => {
      expect([...new Set(await ferryIds(filter))].sort()).toEqual(expected);
    });

    test.each(FILTERS)('searchVectors() under %s', async (_, filter) => {
      const expected = edition.articles.filter((entry) => matchesFilter(entry, filter));
      const found = new Set(await vectorIds(filter));
      expect([...found].sort()).toEqual(expected.map(({ id }) => id));
    });

    test.each(FILTERS)('both searches cut after the filter: %s', async (_, filter, expected) => {
      const [byText, byVector] = [await ferryIds(filter, 1), await vectorIds(filter, 1)];
      expect(byText).toHaveLength(Math.min(1, expected.length));
      expect(byVector).toHaveLength(Math.min(1, expected.length));
      for (const id of byText) expect(expected).toContain(id);
    });

    test('searchText() finds numbers as one term, and not their parts', async () => {
      expect(await articleIds(await edition.searchText(['1,200'], {}, 9))).toEqual(['day']);
      expect(await articleIds(await edition.searchText(['7.5'], {}, 9))).toEqual(['day']);
      for (const part of ['1', '200', '7', '5', '1200', '75'])
        expect(await edition.searchText([part], {}, 9)).toEqual([]);
    });

    test('searchText() takes a term with spaces for a phrase', async () => {
      const found = await articleIds(await edition.searchText(['ferri cross'], {}, 9));
      expect(found.length).toBeGreaterThan(0);
      expect(await edition.searchText(['cross ferri'], {}, 9)).toEqual([]);
      const counts = await edition.documentFrequencies(['ferri cross', 'cross ferri']);
      expect([...counts.values()]).toEqual([found.length, 0]);
    });

    test.each(FILTERS)('searchArticles() is filtered as searchText() is: %s', async (_, filter) => {
      const byPassage = new Set(
        await articleIds(await edition.searchText(['ferri', 'ferry'], filter, 100)),
      );
      const found = await edition.searchArticles(['ferri', 'ferry'], filter, 100);
      expect(found.map(({ articleId }) => articleId).sort()).toEqual([...byPassage].sort());
      expect(found).toEqual(found.toSorted((a, b) => b.score - a.score));
      for (const { score } of found) expect(score).toBeGreaterThan(0);
      expect(await edition.searchArticles(['ferri', 'ferry'], filter, 1)).toEqual(
        found.slice(0, 1),
      );
    });

    test('searchArticles() looks at an article as a whole, and finds nothing for no terms', async () => {
      const [first] = await edition.searchArticles(['1,200', '7.5'], {}, 9);
      expect(first?.articleId).toBe('day');
      expect(await edition.searchArticles([], {}, 9)).toEqual([]);
    });

    test.each(FILTERS)('articlesHolding() under %s', async (_, filter, expected) => {
      expect(await edition.articlesHolding([FERRY], filter)).toEqual(expected);
    });

    test.each([
      ['one group', [['fare']], ['day']],
      ['any term of a group', [['fare', 'pier']], ['day', 'quotes']],
      ['every group', [FERRY, ['1,200', 'nl']], ['day']],
      ['terms of two passages', [['7.5'], ['nobodi']], ['day']],
      ['one group not met', [FERRY, ['absent']], []],
      ['a phrase', [['ferri cross']], ['day', 'later', 'month', 'undated', 'year']],
      ['a phrase in another order', [['cross ferri']], []],
      ['no phrase over the end of the headline', [['rise the']], []],
      ['no groups', [], []],
      ['a group without terms', [FERRY, []], []],
      ['an empty term', [['']], []],
      ['query syntax as data', [['ferri) or (harbour']], []],
    ] as const)('articlesHolding() finds %s', async (_, groups, expected) => {
      expect(await edition.articlesHolding(groups, {})).toEqual(expected);
    });

    test('articlesHolding() finds just the articles with a term of each group, whatever the groups', async () => {
      const indexed = ARTICLES.map(({ id, headline, body, language }) => ({
        id,
        terms: new Set([...analyse(headline, language), ...analyse(body, language)]),
      }));
      const vocabulary = [...new Set(indexed.flatMap(({ terms }) => [...terms])), 'absent'];
      const group = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(fc.array(group, { minLength: 1, maxLength: 3 }), async (groups) => {
          const expected = indexed.filter(({ terms }) =>
            groups.every((one) => one.some((term) => terms.has(term))),
          );
          expect(await edition.articlesHolding(groups, {})).toEqual(
            expected.map(({ id }) => id).sort(),
          );
        }),
      );
    });

    test('termsSounding() finds the terms of words that begin with the same sounds', async () => {
      const [dutch = ''] = analyse('veerponten', 'nl');
      const found = await edition.termsSounding([soundOf('feerpontus'), 'nothing'], 5);
      expect(found.get(soundOf('feerpontus'))).toEqual([dutch]);
      expect(found.get('nothing')).toEqual([]);
      expect(
        (await edition.termsSounding([soundOf('veerpont')], 0)).get(soundOf('veerpont')),
      ).toEqual([]);
    });

    test('termsOf() gives the terms that a passage and its headline are indexed by, in order', async () => {
      const entries = new Map(edition.articles.map((entry) => [entry.id, entry]));
      const passages = await edition.passages(Array.from({ length: 10 }, (_, index) => index + 1));
      const found = await edition.termsOf([0, ...passages.map(({ label }) => label), 999, 1.5]);
      expect(found.size).toBe(10);
      for (const { label, articleId, text } of passages) {
        const { headline = '', language = null } = entries.get(articleId) ?? {};
        const numbered = (words: string) =>
          Uint32Array.from(analyse(words, language), (term) => edition.termNumber(term));
        expect(found.get(label)).toEqual({ headline: numbered(headline), body: numbered(text) });
      }
    });

    test('termNumber() tells terms apart', () => {
      const terms = [...new Set(ARTICLES.flatMap(({ body, language }) => analyse(body, language)))];
      expect(new Set(terms.map((term) => edition.termNumber(term))).size).toBe(terms.length);
    });

    test('placeOf() and rangeOf() tell where passages stand', async () => {
      for (const { label, articleId, ordinal } of await edition.passages(
        Array.from({ length: 10 }, (_, index) => index + 1),
      )) {
        const { first = 0, last = 0 } = edition.rangeOf(articleId) ?? {};
        expect(edition.placeOf(label)).toEqual({
          label,
          ordinal,
          article: edition.articles.find(({ id }) => id === articleId),
        });
        expect(label - first).toBe(ordinal);
        expect(last - first + 1).toBe((await edition.passagesOf(articleId)).length);
      }
      for (const unknown of [0, -1, 11, 999, 1.5, NaN]) expect(edition.placeOf(unknown)).toBeNull();
      expect(edition.rangeOf('nobody')).toBeNull();
    });

    test('searchText() finds words of the headline with every passage of the article', async () => {
      expect(await articleIds(await edition.searchText(['fare'], {}, 9))).toEqual(
        Array<string>(3).fill('day'),
      );
    });

    test('searchText() uses the stems of the language of each article', async () => {
      const [stem = ''] = analyse('veerponten', 'nl');
      expect(await articleIds(await edition.searchText([stem], {}, 9))).toEqual(['nl/veer']);
    });

    test('searchText() finds folded and decomposed characters', async () => {
      for (const term of analyse('étage ½', 'en'))
        expect(await articleIds(await edition.searchText([term], {}, 9))).toEqual(['quotes']);
    });

    test('searchText() scores are above 0, best first, equal ones by label', async () => {
      const found = await edition.searchText(['ferri', 'harbour', 'ferri'], {}, 100);
      expect(found.length).toBeGreaterThan(3);
      for (const { score } of found) expect(score).toBeGreaterThan(0);
      expect(found).toEqual(found.toSorted((a, b) => b.score - a.score || a.label - b.label));
      expect(await edition.searchText(['harbour', 'ferri'], {}, 2)).toEqual(found.slice(0, 2));
    });

    test.each([
      '"',
      '" OR "ferri',
      'ferri*',
      '*',
      'NEAR',
      'NEAR(ferri harbour)',
      'ferri OR harbour',
      'ferri harbour',
      'headline:ferri',
      'headline : ferri',
      '^ferri',
      'FERRI',
      '(ferri)',
      "'ferri'",
      "ferri'; drop table articles; --",
      'ferri\0',
      '\0',
      '\u2028',
      '%',
      '-ferri',
      '\ud800',
    ])('searchText() takes the term %j as data', async (term) => {
      expect(await edition.searchText([term], {}, 9)).toEqual([]);
      const both = await edition.searchText([term, 'ferri'], {}, 100);
      expect(both).toEqual(await edition.searchText(['ferri'], {}, 100));
      expect(await edition.documentFrequencies([term])).toEqual(new Map([[term, 0]]));
    });

    test('searchText() takes thousands of terms', async () => {
      const terms = Array.from({ length: 3_000 }, (_, index) => `word${index}`);
      expect(await ferryIds({})).not.toEqual([]);
      expect(await edition.searchText([...terms, 'ferri'], {}, 100)).toHaveLength(7);
    });

    test('both searches find nothing for no terms and for no limit', async () => {
      expect(await edition.searchText([], {}, 9)).toEqual([]);
      expect(await edition.searchText([''], {}, 9)).toEqual([]);
      expect(await edition.searchText(['ferri'], {}, 0)).toEqual([]);
      expect(await vectorIds({}, 0)).toEqual([]);
    });

    test('a date that cannot be read is refused by both searches', async () => {
      const filter = { after: 'yesterday' };
      await expect(edition.searchText(['ferri'], filter, 9)).rejects.toThrow(RangeError);
      await expect(vectorIds(filter)).rejects.toThrow(RangeError);
    });

    test('searchText() finds just the passages with one of the terms, whatever the terms', async () => {
      const passages = await edition.passages(Array.from({ length: 10 }, (_, index) => index + 1));
      const entries = new Map(edition.articles.map((entry) => [entry.id, entry]));
      const indexed = passages.map(({ label, articleId, text }) => {
        const { headline = '', language = null } = entries.get(articleId) ?? {};
        return { label, terms: [...analyse(headline, language), ...analyse(text, language)] };
      });
      const vocabulary = [...new Set(indexed.flatMap(({ terms }) => terms)), 'absent', '1,2'];
      await fc.assert(
        fc.asyncProperty(fc.subarray(vocabulary), async (terms) => {
          const expected = indexed.filter((passage) =>
            passage.terms.some((term) => terms.includes(term)),
          );
          const found = await edition.searchText(terms, {}, 100);
          expect(found.map(({ label }) => label).sort((a, b) => a - b)).toEqual(
            expected.map(({ label }) => label),
          );
        }),
      );
    });

    test('searchVectors() finds a passage by its own vector first', async () => {
      for (const passage of await edition.passagesOf('day')) {
        const article = await edition.article('day');
        const text = embeddingText(article ?? testArticle({ id: '' }), passage);
        const [first] = await edition.searchVectors(await embedder.embedQuestion(text), {}, 1);
        expect(first?.label).toBe(passage.label);
        expect(first?.score).toBeCloseTo(1, 5);
      }
    });

    test('searchVectors() scores do not depend on the length of the vector', async () => {
      const vector = await embedder.embedQuestion(COMMON);
      const [one, ten] = [vector, vector.map((value) => value * 10)];
      const found = await edition.searchVectors(one, {}, 5);
      const again = await edition.searchVectors(ten, {}, 5);
      expect(again.map(({ label }) => label)).toEqual(found.map(({ label }) => label));
      expect(found).toEqual(found.toSorted((a, b) => b.score - a.score || a.label - b.label));
    });

    test('similarities() agree with searchVectors() and leave unknown labels out', async () => {
      const vector = await embedder.embedQuestion(COMMON);
      const found = await edition.searchVectors(vector, {}, 100);
      const labels = found.map(({ label }) => label);
      const similarities = await edition.similarities(vector, [0, ...labels, 999, 2.5, NaN]);
      expect(similarities.size).toBe(found.length);
      for (const { label, score } of found) expect(similarities.get(label)).toBeCloseTo(score, 6);
    });

    test.each([
      ['of another length', new Float32Array(63).fill(1)],
      ['that is zero', new Float32Array(64)],
      ['that is not finite', new Float32Array(64).fill(Number.NaN)],
    ])('a vector %s is refused', async (_, vector) => {
      await expect(edition.searchVectors(vector, {}, 3)).rejects.toThrow(/vector/i);
      await expect(edition.similarities(vector, [1])).rejects.toThrow(/vector/i);
    });

    test('documentFrequencies() counts the passages that searchText() finds', async () => {
      const terms = ['ferri', '1,200', '7.5', 'absent', 'fare', ''];
      const counts = await edition.documentFrequencies(terms);
      for (const term of terms)
        expect([term, counts.get(term)]).toEqual([
          term,
          (await edition.searchText([term], {}, 100)).length,
        ]);
    });

    test('reads at once do not disturb each other', async () => {
      const expected = [await ferryIds({}), await ferryIds({ language: 'nl' })];
      const found = await Promise.all([ferryIds({}), ferryIds({ language: 'nl' }), vectorIds({})]);
      expect(found.slice(0, 2)).toEqual(expected);
    });
  });

  describe(`${name} when closed`, () => {
    test('refuses to read, and may be closed again', async () => {
      const fixture = { leads: new Map(), links: [], embedder: fakeEmbedder(), credits: () => [] };
      const edition = await publish({
        ...fixture,
        articles: [testArticle({ id: 'only' })],
        splitPassages: splitParagraphs,
        maxChars: 500,
      });
      await edition.close();
      await edition.close();
      await expect(edition.article('only')).rejects.toThrow(/closed/);
      await expect(edition.searchText(['only'], {}, 1)).rejects.toThrow(/closed/);
      await expect(edition.articlesHolding([['only']], {})).rejects.toThrow(/closed/);
      await expect(edition.termsOf([1])).rejects.toThrow(/closed/);
      await expect(edition.searchVectors(new Float32Array(64).fill(1), {}, 1)).rejects.toThrow(
        /closed/,
      );
    });
  });
}
