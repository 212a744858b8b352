import type { Article } from './article.ts';

/** The file of a data folder that lists what is uncertain of the edition in force. */
export const UNCERTAIN_FILE = 'uncertain.yaml';

/** An article whose outlet or date is unknown, or guessed from something less than a statement of it. */
export interface UncertainArticle extends Pick<
  Article,
  'path' | 'outlet' | 'outletSource' | 'published' | 'publishedSource' | 'notBefore'
> {
  readonly articleId: string;
  /** The key of `coverage.yaml` under which `line` belongs. */
  readonly under: 'files' | 'articles';
  /** What to write there, with `"?"` for what is to be filled in, and a remark that says why. */
  readonly line: string;
}

/** Sources that are no statement of the outlet or of the date. */
const GUESSES: Readonly<Record<string, string>> = {
  domain: 'from its address',
  text: 'from its text',
  byline: 'from the text of its page',
  url: 'from its address',
};

/** The articles whose outlet or date is unknown or guessed, in the order given. */
export function findUncertain(articles: readonly Article[]): UncertainArticle[] {
  const times = new Map<string, number>();
  for (const { path } of articles) times.set(path, (times.get(path) ?? 0) + 1);
  return articles.flatMap((article) => {
    const remarks = [outletRemark(article), dateRemark(article)].filter((text) => text !== null);
    if (remarks.length === 0) return [];
    const { id, path, outlet, outletSource, published, publishedSource, notBefore } = article;
    const under = times.get(path) === 1 ? 'files' : 'articles';
    const key = JSON.stringify(under === 'files' ? path : id);
    const values = `{ outlet: ${value(outlet)}, published: ${value(published)} }`;
    const line = `${key}: ${values} # ${remarks.join('; ')}`;
    const known = { path, outlet, outletSource, published, publishedSource, notBefore };
    return [{ articleId: id, ...known, under, line }];
  });
}

/** The lines of all, as a `coverage.yaml` to be filled in; a comment where there are none. */
export function uncertainYaml(uncertain: readonly UncertainArticle[]): string {
  const head =
    'Outlets and dates that are unknown or guessed: correct a line and move it into coverage.yaml, beside the articles.';
  const sections = (['files', 'articles'] as const).flatMap((under) => {
    const lines = uncertain.filter((one) => one.under === under).map(({ line }) => `  ${line}`);
    return lines.length === 0 ? [] : [`${under}:`, ...lines];
  });
  return [
    `# ${uncertain.length === 0 ? 'Every outlet and date is stated.' : head}`,
    ...sections,
    '',
  ].join('\n');
}

function outletRemark({ outlet, outletSource }: Article): string | null {
  if (outlet === null) return 'outlet unknown';
  const guess = GUESSES[outletSource ?? ''];
  return guess === undefined ? null : `outlet read ${guess}`;
}

function dateRemark({ published, publishedSource, notBefore }: Article): string | null {
  if (published === null)
    return notBefore === null ? 'undated' : `undated, not before ${notBefore}`;
  const guess = GUESSES[publishedSource ?? ''];
  return guess === undefined ? null : `date read ${guess}`;
}

/** JSON's strings are YAML's as well. */
function value(known: string | null): string {
  return JSON.stringify(known ?? '?');
}
