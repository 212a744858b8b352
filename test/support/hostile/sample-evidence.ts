import { findQuote } from '../../../src/answering/checks/find-quote.ts';
import { orderEvidence } from '../../../src/answering/order-evidence.ts';
import type { DraftClaim, Evidence } from '../../../src/answering/writer.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { indexCoverage } from '../../../src/edition/index-coverage.ts';
import { localHome } from '../../../src/edition/local/local-home.ts';
import { openEdition } from '../../../src/edition/local/open-edition.ts';
import { analyse } from '../../../src/language/analyse.ts';
import type { Hit } from '../../../src/retrieval/hit.ts';
import { fakeEmbedder } from '../fake-embedder.ts';
import { ROOT } from '../repository.ts';
import type { PlantedClaim } from './planted-claims.ts';

/** Passages that a writer is given. */
const PASSAGES = 8;

/** An article of the sample coverage. */
export interface SampleArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string | null;
  /** EDTF */
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
}

/** The sample coverage as a writer may have it before it. */
export interface SampleEvidence {
  readonly articles: readonly SampleArticle[];
  /** A planted claim as a writer returns it, with the passages it was written from. */
  of(claim: PlantedClaim): { readonly draft: DraftClaim; readonly evidence: readonly Evidence[] };
}

/** Indexes the sample coverage in a folder; passages are found by the words they share with a claim. */
export async function sampleEvidence(dataDir: string): Promise<SampleEvidence> {
  const paths = [`${ROOT}articles`];
  const embedder = fakeEmbedder();
  await indexCoverage({ paths, home: localHome(dataDir), now: new Date('2025-10-01'), embedder });
  const { fingerprint } = embedder;
  const edition = await openEdition(`${dataDir}/editions/current`, { fingerprint });
  const hits = await allHits(edition);
  return {
    articles: edition.articles.map((article) => ({ ...article, text: textOf(article.id, hits) })),
    of(claim) {
      const cited = claim.cites.map(({ article, quote }) => ({
        hit: citedHit(hits, article, quote),
        quote,
      }));
      const evidence = orderEvidence(
        withNeighbours(
          claim,
          cited.flatMap(({ hit }) => hit ?? []),
          hits,
        ),
      );
      const idOf = (hit: Hit | null) =>
        evidence.find((entry) => entry.hit === hit)?.id ?? PASSAGES + 1;
      const cites = cited.map(({ hit, quote }) => ({ id: idOf(hit), quote }));
      return { draft: { text: claim.text, cites }, evidence };
    },
  };
}

function textOf(articleId: string, hits: readonly Hit[]): string {
  const own = hits.filter(({ article }) => article.id === articleId);
  return own.map(({ passage }) => passage.text).join('\n');
}

async function allHits(edition: Edition): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const article of edition.articles) {
    const copies = edition.articles.filter(
      ({ leadId, id }) => leadId === article.leadId && id !== article.id,
    );
    const alsoCarriedBy = copies.flatMap(({ outlet }) => outlet ?? []);
    for (const passage of await edition.passagesOf(article.id))
      hits.push({
        rank: 1,
        score: 1,
        similarity: 0.5,
        lexical: 1,
        article,
        passage,
        alsoCarriedBy,
      });
  }
  return hits;
}

/** The passage of an article with the quote, else its first: a quote may be the fault. */
function citedHit(hits: readonly Hit[], articleId: string, quote: string): Hit | null {
  const own = hits.filter(({ article }) => article.id === articleId);
  return own.find(({ passage }) => findQuote(quote, passage.text) !== null) ?? own[0] ?? null;
}

const known = new WeakMap<Hit, ReadonlySet<string>>();

function termsOf(hit: Hit): ReadonlySet<string> {
  const terms = known.get(hit) ?? new Set(analyse(hit.passage.text, hit.article.language));
  known.set(hit, terms);
  return terms;
}

function withNeighbours(claim: PlantedClaim, cited: readonly Hit[], hits: readonly Hit[]): Hit[] {
  const words = new Set(analyse(claim.text, claim.language));
  const shared = (hit: Hit) =>
    [...words].filter((word) => termsOf(hit).has(word)).length +
    (claim.beside?.includes(hit.article.id) ? words.size : 0);
  const others = hits
    .filter((hit) => !cited.includes(hit))
    .map((hit) => ({ hit, score: shared(hit) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
  return [...new Set([...cited, ...others])].slice(0, PASSAGES);
}
