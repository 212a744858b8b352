import { markupToText } from '../../coverage/formats/markup-text.ts';
import { outletKey } from '../../coverage/outlet-names.ts';
import type { ArticleEntry } from '../../edition/edition.ts';
import { CoverageError } from '../../errors.ts';
import { fold } from '../../language/analyse.ts';
import type { ArticleReference, EvaluationQuestion } from './question.ts';

/** References that are named when they lead to no article. */
const MAX_NAMED = 5;

/**
 * The ids of the articles that each question looks for: for each thing to be found, those of which any one will do.
 * @throws CoverageError that names the references no article fits: figures without them would mean nothing
 */
export function resolveRelevant(
  questions: readonly EvaluationQuestion[],
  articles: readonly ArticleEntry[],
): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const ids = new Set(articles.map(({ id }) => id));
  const byHeadline = groupByHeadline(articles);
  const unknown: string[] = [];

  function idsOf(reference: ArticleReference, question: string): readonly string[] {
    const found =
      typeof reference === 'string'
        ? [reference].filter((id) => ids.has(id))
        : (byHeadline.get(plain(reference.headline)) ?? [])
            .filter((article) => fits(article, reference))
            .map(({ id }) => id);
    if (found.length === 0) unknown.push(`${question}: ${JSON.stringify(reference)}`);
    return found;
  }

  const resolved = new Map(
    questions.map(({ id, relevant }) => [
      id,
      relevant.map((anyOf) => new Set(anyOf.flatMap((reference) => idsOf(reference, id)))),
    ]),
  );
  if (unknown.length > 0) throw missing(unknown);
  return resolved;
}

function groupByHeadline(articles: readonly ArticleEntry[]): ReadonlyMap<string, ArticleEntry[]> {
  const groups = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    const key = plain(article.headline);
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return groups;
}

function fits(
  { outlet, published }: ArticleEntry,
  wanted: Exclude<ArticleReference, string>,
): boolean {
  return (
    (!wanted.outlet || (outlet !== null && outletKey(outlet) === outletKey(wanted.outlet))) &&
    (!wanted.published || published === wanted.published)
  );
}

/** Without case, and with what is escaped as HTML undone, as it is when coverage is read. */
function plain(headline: string): string {
  return fold(markupToText(headline)).replaceAll(/\s+/g, ' ').trim();
}

function missing(unknown: readonly string[]): CoverageError {
  const more = unknown.length > MAX_NAMED ? `\n  … and ${unknown.length - MAX_NAMED} more` : '';
  const named = unknown.slice(0, MAX_NAMED).map((one) => `\n  question ${one}`);
  return new CoverageError(
    `These articles are not in the coverage, so the questions cannot be judged:${named.join('')}${more}`,
    { path: '' },
  );
}
