import { hash } from 'node:crypto';
import type { Article } from '../coverage/article.ts';

const known = new WeakMap<Article, string>();

/** SHA-256 in hex over every field of an article, whatever their order: it changes when anything does. */
export function contentHash(article: Article): string {
  const made = known.get(article) ?? hashOf(article);
  known.set(article, made);
  return made;
}

function hashOf(article: Article): string {
  const fields = Object.entries(article).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(fields), 'hex');
}
