import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition } from '../edition/edition.ts';

/** Stands for a language that no embedder understands, where an article's is not known. */
const UNDETERMINED = 'und';

/** An embedder that understands no language: every text has the same vector. */
export function createMuteEmbedder(dimensions = 1): Embedder {
  const vector = new Float32Array(dimensions).fill(1);
  return {
    name: 'builtin',
    model: 'none',
    dimensions,
    fingerprint: 'none:1',
    languages: [],
    embedPassages: (texts) => Promise.resolve(texts.map(() => vector)),
    embedQuestion: () => Promise.resolve(vector),
    close: () => Promise.resolve(),
  };
}

/** The same edition, in which nothing is found by its meaning; to be searched with `createMuteEmbedder`. */
export function withoutVectors(edition: Edition): Edition {
  return {
    manifest: edition.manifest,
    articles: edition.articles.map((article) => ({
      ...article,
      language: article.language ?? UNDETERMINED,
    })),
    languages: edition.languages,
    outletAliases: edition.outletAliases,
    placeOf: (label) => edition.placeOf(label),
    rangeOf: (id) => edition.rangeOf(id),
    article: (id) => edition.article(id),
    passages: (labels) => edition.passages(labels),
    passagesOf: (id) => edition.passagesOf(id),
    searchText: (terms, filter, limit) => edition.searchText(terms, filter, limit),
    searchArticles: (terms, filter, limit) => edition.searchArticles(terms, filter, limit),
    termsSounding: (sounds, limit) => edition.termsSounding(sounds, limit),
    articlesHolding: (groups, filter) => edition.articlesHolding(groups, filter),
    searchVectors: () => Promise.resolve([]),
    similarities: () => Promise.resolve(new Map()),
    documentFrequencies: (terms) => edition.documentFrequencies(terms),
    termNumber: (term) => edition.termNumber(term),
    termsOf: (labels) => edition.termsOf(labels),
    close: () => edition.close(),
  };
}
