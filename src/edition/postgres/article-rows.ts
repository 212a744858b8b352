import { createHash } from 'node:crypto';
import type { Article } from '../../coverage/article.ts';
import { interval } from '../../coverage/edtf.ts';
import { analyse, term } from '../../language/analyse.ts';
import { distinctSound } from '../../language/skeleton.ts';
import { tokens } from '../../language/tokens.ts';
import { contentHash } from '../content-hash.ts';
import type { Passage } from '../edition.ts';
import { SCHEMA_VERSION } from '../manifest.ts';

/** How often a term stands in a headline and in the text below it, and how many terms both have. */
export interface Posting {
  readonly term: string;
  readonly headline: number;
  readonly body: number;
  readonly length: number;
}

/** What is written of an article that is new or changed. */
export interface ArticleRows {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** Changes with everything that is written. */
  readonly rowHash: string;
}

/** What is written of an article, and a hash of it; passages change with the splitter and with names of outlets. */
export function articleRows(article: Article, passages: readonly Passage[]): ArticleRows {
  const spans = passages.map(({ start, end, credits }) => [start, end, credits]);
  const rowHash = createHash('sha256')
    .update(JSON.stringify([SCHEMA_VERSION, contentHash(article), spans]))
    .digest('hex');
  return { article, passages, rowHash };
}

/** The row of `articles`. */
export function articleRow({ article, passages, rowHash }: ArticleRows): object {
  const { body, ...entry } = article;
  const days = article.published === null ? null : interval(article.published);
  return {
    id: article.id,
    row_hash: rowHash,
    content_hash: contentHash(article),
    headline: article.headline,
    outlet: article.outlet,
    published: article.published,
    language: article.language,
    first_day: days?.first ?? null,
    last_day: days?.last ?? null,
    passages: passages.length,
    headline_terms: analyse(article.headline, article.language),
    body_terms: analyse(body, article.language),
    entry,
    body,
  };
}

/** A row a term of a headline and a text. */
export function postingsOf(headline: readonly string[], body: readonly string[]): Posting[] {
  const length = headline.length + body.length;
  const [above, below] = [countsOf(headline), countsOf(body)];
  return [...new Set([...above.keys(), ...below.keys()])].map((one) => ({
    term: one,
    headline: above.get(one) ?? 0,
    body: below.get(one) ?? 0,
    length,
  }));
}

/** Pairs of a sound and a term that sounds so. */
export function soundsOf({ headline, body, language }: Article): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { text } of tokens(`${headline}\n${body}`)) {
    const sound = distinctSound(text);
    const made = sound === null ? '' : term(text, language);
    if (sound !== null && made !== '') pairs.set(`${sound} ${made}`, [sound, made]);
  }
  return [...pairs.values()];
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of terms) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
