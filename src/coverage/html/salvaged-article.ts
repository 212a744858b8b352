import { allMatches } from '../../language/all-matches.ts';

const STRING = String.raw`"((?:[^"\\\n]|\\.){1,300})"`;
const FIELD = new RegExp(
  String.raw`"(@type|datePublished|dateModified|inLanguage|url)"\s*:\s*${STRING}`,
  'g',
);
const NAMED = new RegExp(
  String.raw`"(author|publisher)"\s*:\s*[\[{]{1,2}[^{}\[\]]{0,500}?"name"\s*:\s*${STRING}`,
  'g',
);
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting)$/;

/**
 * What can be told of an article in linked data that is not JSON, as when a headline holds quotation marks:
 * its type, dates, author and publisher; `null` where it is of something else, or of several articles.
 */
export function salvageArticle(text: string): Record<string, string> | null {
  const fields = allMatches(text, FIELD).map(([, key = '', value = '']) => [key, value] as const);
  const types = fields.filter(([key, value]) => key === '@type' && ARTICLE.test(value));
  const [type] = types;
  if (type === undefined || types.length > 1) return null;
  const named = allMatches(text, NAMED).map(([, key = '', value = '']) => [key, value] as const);
  const found = [...named, ...fields.filter(([key]) => key !== '@type'), type];
  return Object.fromEntries(found.toReversed());
}
