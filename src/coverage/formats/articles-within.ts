import { z } from 'zod';
import { draftFromFields, FIELD_NAMES, textField } from './fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where news services put their articles, which goes before other arrays. */
const USUAL = [
  'articles',
  'items',
  'results',
  'data',
  'news',
  'stories',
  'docs',
  'entries',
  'posts',
];
/** `{response: {docs: […]}}` */
const MAX_DEPTH = 3;
/** Of a long array, so many entries are looked at, and so many in all. */
const LOOKED_AT = 5;
const LOOKED_AT_IN_ALL = 1000;

const objectSchema = z.record(z.string(), z.unknown());

/**
 * The articles in an object that is none itself, such as the answer of a news service: its only array of
 * objects with a text, or the one under a usual name. `null` when there is none, or no telling which it is.
 */
export function articlesWithin(fields: Fields): readonly unknown[] | null {
  if (draftFromFields(fields).text !== '') return null;
  return search(fields, MAX_DEPTH, { left: LOOKED_AT_IN_ALL });
}

interface Budget {
  left: number;
}

function search(fields: Fields, depth: number, budget: Budget): readonly unknown[] | null {
  const entries = Object.entries(fields).slice(0, budget.left);
  const arrays = new Map<string, readonly unknown[]>();
  for (const [name, value] of entries) {
    if (Array.isArray(value) && holdsArticles(value, budget)) arrays.set(name.toLowerCase(), value);
  }
  const usual = USUAL.find((name) => arrays.has(name));
  if (usual !== undefined) return arrays.get(usual) ?? null;
  if (arrays.size > 0 || depth <= 1) return onlyOne([...arrays.values()]);
  return onlyOne(
    entries.flatMap(([, value]) => {
      const inner = objectSchema.safeParse(value).data;
      const found = inner === undefined ? null : search(inner, depth - 1, budget);
      return found === null ? [] : [found];
    }),
  );
}

function holdsArticles(array: readonly unknown[], budget: Budget): boolean {
  return array.slice(0, LOOKED_AT).some((entry) => {
    budget.left = Math.max(0, budget.left - 1);
    return budget.left > 0 && isArticle(objectSchema.safeParse(entry).data ?? {});
  });
}

function isArticle(fields: Fields): boolean {
  const { text, headline, url } = draftFromFields(fields);
  if (text !== '') return true;
  return headline !== null && (url !== null || textField(fields, FIELD_NAMES.summary) !== null);
}

function onlyOne(arrays: readonly (readonly unknown[])[]): readonly unknown[] | null {
  return arrays.length === 1 ? (arrays[0] ?? null) : null;
}
